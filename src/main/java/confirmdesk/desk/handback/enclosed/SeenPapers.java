package confirmdesk.desk.handback.enclosed;

import confirmdesk.desk.examyear.Tables;
import confirmdesk.desk.handback.Enclosure;
import confirmdesk.desk.review.Registrations;
import confirmdesk.domain.papers.Tick;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.requirements.Paper;
import java.util.List;
import java.util.Map;

/** The papers that were seen at the desk, in the order of their codes. */
public final class SeenPapers implements Enclosure {

    private final Registrations registrations;
    private final Tables tables;

    public SeenPapers(Registrations registrations, Tables tables) {
        this.registrations = registrations;
        this.tables = tables;
    }

    @Override
    public String file() {
        return "材料.csv";
    }

    @Override
    public List<String> header() {
        return List.of("材料代码", "材料", "人员", "时间");
    }

    @Override
    public List<Line> lines(RegistrationNumber number) {
        return registrations.ticks(number).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(ticked -> line(ticked.getKey(), ticked.getValue()))
                .toList();
    }

    private Line line(String code, Tick tick) {
        return new Line(
                List.of(code),
                List.of(name(code), tick.clerk().name(), tick.at().toString()));
    }

    /** A paper that the year's table no longer has is known by its code alone. */
    private String name(String code) {
        return tables.current().requirements().papers().stream()
                .filter(paper -> paper.code().equals(code))
                .map(Paper::chinese)
                .findFirst()
                .orElse("");
    }
}
