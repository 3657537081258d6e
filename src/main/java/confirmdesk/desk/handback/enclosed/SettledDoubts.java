package confirmdesk.desk.handback.enclosed;

import confirmdesk.desk.examyear.Tables;
import confirmdesk.desk.handback.Enclosure;
import confirmdesk.desk.settling.Settlements;
import confirmdesk.domain.examyear.MergePaper;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.settling.Choice;
import confirmdesk.domain.settling.Finding;
import confirmdesk.domain.settling.Settled;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What people settled: score merges, and the other doubts about who somebody is. A request that nobody answered isn't told. */
public final class SettledDoubts implements Enclosure {

    private final Settlements settlements;
    private final Tables tables;

    public SettledDoubts(Settlements settlements, Tables tables) {
        this.settlements = settlements;
        this.tables = tables;
    }

    @Override
    public String file() {
        return "合并.csv";
    }

    @Override
    public List<String> header() {
        return List.of("结论", "相关报名序号", "说明", "材料", "申请人", "申请时间", "审核人", "审核时间");
    }

    @Override
    public List<Line> lines(RegistrationNumber number) {
        Settled settled = settlements.of(number);
        List<Line> lines = new ArrayList<>();
        Choice choice = settled.choice();
        if (choice != null) {
            boolean stands = choice.stands().equals(number);
            lines.add(line(stands ? "重复报名以此为准" : "重复报名以他号为准", List.of(choice.stands()), ""));
        }
        Finding finding = settled.finding();
        if (finding != null) {
            lines.addAll(of(finding));
        }
        return lines;
    }

    private List<Line> of(Finding finding) {
        return switch (finding) {
            case Finding.SamePerson same -> List.of(line("同一人", List.of(same.lastYear()), ""));
            case Finding.AnotherPerson another -> List.of(line("不是同一人", another.lastYear(), ""));
            case Finding.MergedElsewhere elsewhere ->
                List.of(line("别处已合并", List.of(elsewhere.lastYear()), elsewhere.where()));
            case Finding.MergeRequested request -> List.of();
            case Finding.MergeAnswered answer -> List.of(of(answer));
        };
    }

    private Line of(Finding.MergeAnswered answer) {
        Finding.MergeRequested request = answer.request();
        return line(
                answer.approved() ? "合并成绩" : "不予合并",
                List.of(answer.lastYear()),
                answer.why(),
                request.papers().stream().map(this::name).collect(Collectors.joining("|")),
                request.by().logged(),
                request.at().toString(),
                answer.by().logged(),
                answer.at().toString());
    }

    private static Line line(String what, List<RegistrationNumber> about, String words) {
        return line(what, about, words, "", "", "", "", "");
    }

    private static Line line(String what, List<RegistrationNumber> about, String words, String... aside) {
        String numbers = about.stream().map(RegistrationNumber::value).collect(Collectors.joining("|"));
        return new Line(List.of(what, numbers, words), List.of(aside));
    }

    /** A document that the year's table no longer has is known by its code alone. */
    private String name(String code) {
        return tables.current().mergePapers().stream()
                .filter(paper -> paper.code().equals(code))
                .map(MergePaper::chinese)
                .findFirst()
                .orElse(code);
    }
}
