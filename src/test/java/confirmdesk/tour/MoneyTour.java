package confirmdesk.tour;

import confirmdesk.app.Adapters;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.input.KeyCode;

/** The part of the tour that comes after the desk: payments, notices, deadlines. */
record MoneyTour(Visit visit, Pictures pictures, Path place) {

    void go() throws IOException {
        payments();
        handBack();
        notices();
        deadlines();
    }

    private void payments() throws IOException {
        visit.click("缴费名单");
        pictures.take("payments-no-price", "Prices are missing: the list can't be written");
        loadPrice();
        visit.click("缴费名单");
        visit.dialogs().answer(place.resolve("缴费名单.xlsx"));
        visit.press(KeyCode.ENTER);
        pictures.take("payments", "The payment list is written");
        moneyBack();
        visit.press(KeyCode.ESCAPE);
    }

    private void moneyBack() throws IOException {
        MoneyBack lists = new MoneyBack(visit.store(), place);
        visit.press(KeyCode.DIGIT2);
        visit.dialogs().answer(lists.review());
        visit.press(KeyCode.O);
        pictures.take("payments-review", "The region's review: what would happen");
        visit.press(KeyCode.ENTER);
        visit.press(KeyCode.DIGIT3);
        visit.dialogs().answer(lists.paid());
        visit.press(KeyCode.O);
        pictures.take("payments-in", "Who has paid, and what waits for a person");
        visit.press(KeyCode.ENTER);
        visit.press(KeyCode.DIGIT4);
        pictures.take("payments-open", "Payments that wait for a person");
        visit.press(KeyCode.DIGIT5);
        pictures.take("payments-balance", "What was asked and received adds up");
    }

    private void notices() throws IOException {
        visit.click("通知");
        pictures.take("notices", "Who must be told what, and what the notice says");
        visit.dialogs().answer(place.resolve("通知.xlsx"));
        visit.press(KeyCode.ENTER);
        pictures.take("notices-handed-out", "The notices are handed out, each once");
        visit.press(KeyCode.ESCAPE);
    }

    private void deadlines() throws IOException {
        Path tables = place.resolve("tables");
        String windows = "名称,考区,开始,结束,时区,来源\r\n现场确认,*,2022-12-26,2023-01-05,Asia/Shanghai,练习\r\n"
                + "缴费,*,2023-01-02,2023-01-11,Asia/Shanghai,练习\r\n";
        new Adapters().tableFiles.write(tables, Map.of("windows.csv", windows));
        visit.click("年度规则");
        visit.dialogs().answer(tables);
        visit.press(KeyCode.L);
        visit.press(KeyCode.ENTER);
        visit.press(KeyCode.ESCAPE);
        visit.click("期限与撤回");
        visit.press(KeyCode.DIGIT1);
        pictures.take("deadlines", "Who let the window pass, reviewed before anybody is closed");
        visit.press(KeyCode.X);
        visit.press(KeyCode.ESCAPE);
    }

    private void loadPrice() throws IOException {
        Path tables = place.resolve("tables");
        new Adapters().tableFiles.write(tables, Map.of("fees.csv", "考区,考点,报考级别,方式,每科金额,报名费,来源\r\n*,,,,61,10,练习价\r\n"));
        visit.press(KeyCode.ESCAPE);
        visit.click("年度规则");
        visit.dialogs().answer(tables);
        visit.press(KeyCode.L);
        pictures.take("rules-plan", "What checked tables would change");
        visit.press(KeyCode.ENTER);
        pictures.take("rules", "The exam-year tables, a price loaded");
        visit.press(KeyCode.ESCAPE);
    }

    private void handBack() throws IOException {
        visit.click("交回结果");
        Path zip = place.resolve("交回结果.zip");
        visit.dialogs().answer(zip);
        visit.press(KeyCode.ENTER);
        pictures.take("hand-back", "Decisions and new photos handed back to the centre");
        visit.dialogs().answer(CentreReceipt.refusingOne(visit.store(), place));
        visit.press(KeyCode.O);
        pictures.take("receipt", "The centre's receipt: what it would do, before it is taken");
        visit.press(KeyCode.ENTER);
        pictures.take("receipt-taken", "What the centre refused is open again");
        visit.click("照片与本人不符");
        visit.press(KeyCode.G);
        pictures.take("refused", "The centre's refusal on the record");
    }
}
