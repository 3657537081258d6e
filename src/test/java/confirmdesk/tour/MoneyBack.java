package confirmdesk.tour;

import confirmdesk.domain.decision.State;
import confirmdesk.domain.paying.Dues;
import confirmdesk.domain.paying.Payer;
import confirmdesk.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The lists that come back about the made-up people of the tour: the region's review, and who has paid. */
record MoneyBack(Store store, Path folder) {

    private static final int REVIEWED = 60;
    private static final int FAILED_EVERY = 20;

    Path review() throws IOException {
        List<String> rows = new ArrayList<>(List.of("报名序号,审核结果,原因"));
        List<Payer> people = confirmed();
        for (int i = 0; i < Math.min(REVIEWED, people.size()); i++) {
            String result = i % FAILED_EVERY == FAILED_EVERY - 1 ? "不通过,学历待核" : "通过,";
            rows.add(people.get(i).registration().number() + "," + result);
        }
        rows.add("202399999999999,通过,");
        return write("复审结果.csv", rows);
    }

    Path paid() throws IOException {
        List<String> rows = new ArrayList<>(List.of("报名序号,实缴金额,缴费时间,流水号"));
        Dues dues = new Dues(store.tables().current());
        List<Payer> people = confirmed();
        for (int i = 0; i < Math.min(REVIEWED, people.size()); i++) {
            String owed = i % 15 == 7
                    ? "100"
                    : dues.owed(people.get(i).registration())
                            .orElseThrow()
                            .yuan()
                            .toPlainString();
            String day = i % 25 == 11 ? "2023-03-02" : "2023-02-18 10:22:33";
            rows.add(people.get(i).registration().number() + "," + owed + "," + day + ",L" + (1000 + i));
        }
        rows.add("202399999999999,132.00,2023-02-18,L9999");
        return write("缴费结果.csv", rows);
    }

    private List<Payer> confirmed() {
        List<Payer> confirmed = new ArrayList<>();
        store.payers().forEach(payer -> {
            if (payer.state() == State.CONFIRMED || payer.state() == State.AUTO_CONFIRMED) {
                confirmed.add(payer);
            }
        });
        return confirmed;
    }

    private Path write(String name, List<String> rows) throws IOException {
        return Files.write(folder.resolve(name), rows);
    }
}
