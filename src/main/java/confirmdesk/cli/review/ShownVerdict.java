package confirmdesk.cli.review;

import confirmdesk.cli.Terminal;
import confirmdesk.cli.TextTable;
import confirmdesk.desk.papers.EligibilityWords;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.review.Opened;
import confirmdesk.desk.settling.Story;
import confirmdesk.desk.text.Texts;
import confirmdesk.domain.comparison.Comparison;
import confirmdesk.domain.comparison.Doubt;
import confirmdesk.domain.comparison.Evidence;
import confirmdesk.domain.comparison.Outcome;
import confirmdesk.domain.comparison.Unmet;
import confirmdesk.domain.papers.PaperList;
import confirmdesk.domain.settling.Stage;
import confirmdesk.domain.subjects.Subject;
import confirmdesk.domain.subjects.SubjectSet;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Prints where a registration stands: state, outcome, subjects, what stops and what warns. */
final class ShownVerdict {

    private final Terminal terminal;
    private final Texts texts;
    private final TextTable table = new TextTable();

    ShownVerdict(Terminal terminal) {
        this.terminal = terminal;
        texts = terminal.texts();
    }

    void print(Opened opened) {
        CaseFile file = opened.file();
        Comparison comparison = opened.comparison();
        line("cli.show.number", file.registration().number().value());
        line("cli.show.state", constant(file.state()));
        line("cli.show.outcome", constant(comparison.outcome()));
        line(
                "cli.show.settled",
                joined(new Story(ZoneId.systemDefault(), opened.documents()).of(comparison.question()), texts::of));
        line("cli.show.doubt", open(comparison.question().doubt()));
        line("cli.show.scoresGivenUp", opened.scoresGivenUp() ? texts.text("cli.yes") : "");
        line("cli.show.lastYear", joined(comparison.lastYear(), Object::toString));
        line("cli.show.due", subjects(comparison.due()));
        line("cli.show.chosen", subjects(comparison.chosen()));
        line("cli.show.automatic", texts.text(comparison.isAutomatic() ? "cli.yes" : "cli.no"));
        line("cli.show.unmet", joined(comparison.unmet(), this::unmet));
        comparison.evidence().forEach(this::evidence);
        line("cli.show.photo", constant(file.photo()));
        line("cli.show.stops", joined(opened.stops(), texts::of));
        line("cli.show.warnings", joined(opened.warnings(), texts::of));
        line("cli.show.papers", joined(opened.papers().lines(), this::paper));
        new EligibilityWords(texts)
                .sentences(opened.eligibility())
                .forEach(sentence -> line("cli.show.eligibility", sentence));
        line("cli.show.note", file.note());
        lastDecision(file);
        table.print(terminal::print);
    }

    private String open(Doubt doubt) {
        String stage = doubt.stage() == Stage.NONE ? "" : constant(doubt.stage());
        Outcome asks = doubt.open();
        return asks == null ? stage : (constant(asks) + "  " + stage).strip();
    }

    private String paper(PaperList.Line line) {
        String name = texts.locale().equals(Locale.CHINESE)
                ? line.paper().chinese()
                : line.paper().english();
        return name + " " + texts.text(line.isTicked() ? "cli.papers.yes" : "cli.papers.no");
    }

    private void evidence(Evidence evidence) {
        for (boolean speaksFor : new boolean[] {true, false}) {
            String signs = evidence.signs().stream()
                    .filter(sign -> sign.speaksFor() == speaksFor)
                    .map(sign -> texts.of(sign.kind()))
                    .collect(Collectors.joining(texts.text("cli.and")));
            line(
                    speaksFor ? "cli.show.evidenceFor" : "cli.show.evidenceAgainst",
                    signs.isEmpty() ? "" : evidence.lastYear() + "  " + signs);
        }
    }

    private void lastDecision(CaseFile file) {
        CaseFile.LastDecision last = file.lastDecision();
        if (last != null) {
            String codes = String.join(", ", last.reasonCodes());
            line(
                    "cli.show.lastDecision",
                    String.join("  ", ShownLog.time(last.at()), last.clerk(), codes, last.text())
                            .stripTrailing());
            line(
                    "cli.show.until",
                    last.recall().map(recall -> recall.until().toString()).orElse(""));
        }
    }

    private String unmet(Unmet unmet) {
        return switch (unmet) {
            case Unmet.Condition condition -> texts.of(condition);
            case Unmet.FieldChanged changed -> texts.of(changed.field());
        };
    }

    /** Adds a line; what is empty is left out. */
    private void line(String key, String value) {
        if (!value.isEmpty()) {
            table.row(texts.text(key), value);
        }
    }

    /** The constant in the user's language and as the lists have it. */
    private String constant(Enum<?> constant) {
        return texts.of(constant) + " (" + constant.name() + ")";
    }

    private String subjects(SubjectSet set) {
        String names = Arrays.stream(Subject.values())
                .filter(set::contains)
                .map(texts::of)
                .collect(Collectors.joining(texts.text("cli.and")));
        return names.isEmpty() ? set.code() : set.code() + "  " + names;
    }

    private <T> String joined(Collection<T> things, Function<T, String> word) {
        return things.stream().map(word).collect(Collectors.joining(texts.text("cli.and")));
    }
}
