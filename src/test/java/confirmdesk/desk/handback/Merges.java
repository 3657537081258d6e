package confirmdesk.desk.handback;

import confirmdesk.domain.registration.RegistrationNumber;
import java.util.List;

/** Score merges of everybody. */
final class Merges implements Enclosure {

    List<Line> lines = List.of();

    @Override
    public String file() {
        return "合并.csv";
    }

    @Override
    public List<String> header() {
        return List.of("结果");
    }

    @Override
    public List<Line> lines(RegistrationNumber number) {
        return lines;
    }
}
