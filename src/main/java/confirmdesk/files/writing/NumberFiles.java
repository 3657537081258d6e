package confirmdesk.files.writing;

import confirmdesk.desk.numbers.Day;
import confirmdesk.desk.numbers.Group;
import confirmdesk.desk.numbers.Grouping;
import confirmdesk.desk.numbers.NumberBooks;
import confirmdesk.desk.numbers.SiteNumbers.Figures;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Registration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Figures as a workbook: one sheet for each way of counting, then whom to call. */
public final class NumberFiles implements NumberBooks {

    private static final List<String> GROUP_HEADER =
            List.of("名称", "合计", "待确认", "已退回", "已确认", "自动确认", "已缴费", "不通过", "已撤回", "视为放弃");
    private static final List<State> GROUP_STATES = List.of(
            State.PENDING,
            State.RETURNED,
            State.CONFIRMED,
            State.AUTO_CONFIRMED,
            State.PAID,
            State.REJECTED,
            State.WITHDRAWN,
            State.ABANDONED);
    private static final List<String> DAY_HEADER = List.of("日期", "现场确认", "自动确认", "不通过", "退回补正");
    private static final List<Act> DAY_ACTS = List.of(Act.CONFIRM, Act.AUTO_CONFIRM, Act.REJECT, Act.RETURN);
    private static final List<Field> CALLED =
            List.of(Field.REGISTRATION_NUMBER, Field.NAME, Field.PHONE, Field.EMPLOYER, Field.SITE, Field.LEVEL);

    @Override
    public byte[] render(
            Figures figures, Consumer<Consumer<Registration>> toDecide, Consumer<Consumer<Registration>> toPay) {
        try {
            return SteadyWorkbook.bytes(workbook -> {
                for (Grouping grouping : Grouping.values()) {
                    groups(workbook, sheet(grouping), figures.by(grouping), figures.everybody());
                }
                days(workbook, figures.days());
                reasons(workbook, figures);
                called(workbook, "待确认名单", toDecide);
                called(workbook, "待缴费名单", toPay);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Staged stage(Path file, byte[] bytes) {
        return StagedFile.stage(file, out -> out.write(bytes));
    }

    private static void groups(Workbook workbook, String name, List<Group> groups, Group everybody) throws IOException {
        try (Worksheet sheet = workbook.newWorksheet(name)) {
            SheetLines lines = new SheetLines(sheet, GROUP_HEADER);
            groups.forEach(group -> lines.line(cells(group.name(), group)));
            lines.line(cells("合计", everybody));
        }
    }

    private static String sheet(Grouping grouping) {
        return switch (grouping) {
            case LEVEL -> "按级别";
            case SPECIALTY -> "按专业";
            case EMPLOYER -> "按单位";
            case SITE -> "按考点";
        };
    }

    private static List<Object> cells(String name, Group group) {
        Stream<Object> states = GROUP_STATES.stream().map(group::in);
        return Stream.concat(Stream.of(name, group.total()), states).toList();
    }

    private static void days(Workbook workbook, List<Day> days) throws IOException {
        try (Worksheet sheet = workbook.newWorksheet("按日")) {
            SheetLines lines = new SheetLines(sheet, DAY_HEADER);
            for (Day day : days) {
                Stream<Object> acts = DAY_ACTS.stream().map(day::of);
                lines.line(Stream.concat(Stream.of(day.date()), acts).toList());
            }
        }
    }

    private static void reasons(Workbook workbook, Figures figures) throws IOException {
        try (Worksheet sheet = workbook.newWorksheet("按原因")) {
            SheetLines lines = new SheetLines(sheet, List.of("代码", "原因", "次数"));
            figures.reasons().forEach(r -> lines.line(List.of(r.code(), r.words(), r.times())));
        }
    }

    private static void called(Workbook workbook, String name, Consumer<Consumer<Registration>> people)
            throws IOException {
        try (Worksheet sheet = workbook.newWorksheet(name)) {
            SheetLines lines =
                    new SheetLines(sheet, CALLED.stream().map(Field::header).toList());
            people.accept(
                    person -> lines.line(CALLED.stream().map(person::clean).toList()));
        }
    }
}
