package confirmdesk.tour;

import confirmdesk.domain.decision.State;
import confirmdesk.domain.handback.Handed;
import confirmdesk.domain.handback.Handover;
import confirmdesk.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A receipt as the centre might write one. */
final class CentreReceipt {

    private CentreReceipt() {}

    /** Of everybody who was handed back the centre refuses the first who is confirmed and hasn't paid. */
    static Path refusingOne(Store store, Path folder) throws IOException {
        StringBuilder rows = new StringBuilder("交回编号,报名序号,结果,原因\n");
        store.handBacks().forEach(standing -> {
            Handover handover = standing.handover();
            if (handover.newest() instanceof Handed handed) {
                boolean refuses = rows.indexOf("退回") < 0 && handover.now().state() != State.PAID;
                rows.append(handed.export()).append(',').append(handover.now().number());
                rows.append(refuses ? ",退回,照片与本人不符\n" : ",接受,\n");
            }
        });
        return Files.writeString(folder.resolve("回执.csv"), rows);
    }
}
