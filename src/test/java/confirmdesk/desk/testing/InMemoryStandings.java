package confirmdesk.desk.testing;

import confirmdesk.desk.deadline.Standings;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.domain.comparison.Doubt;
import confirmdesk.domain.comparison.Outcome;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.registration.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts by region and state in memory. */
public final class InMemoryStandings implements Standings {

    private final Contents contents;

    InMemoryStandings(Contents contents) {
        this.contents = contents;
    }

    @Override
    public List<Group> groups() {
        Map<Group, Long> people = new LinkedHashMap<>();
        contents.files.values().forEach(file -> people.merge(group(file, 0), 1L, Long::sum));
        return people.entrySet().stream()
                .map(e -> new Group(e.getKey().region(), e.getKey().state(), e.getValue()))
                .toList();
    }

    @Override
    public long[] ids(Group group) {
        return contents.files.values().stream()
                .filter(file -> group(file, group.people()).equals(group))
                .mapToLong(CaseFile::id)
                .toArray();
    }

    @Override
    public List<Unmerged> unmerged() {
        Map<String, Long> people = new LinkedHashMap<>();
        contents.files.values().stream()
                .filter(InMemoryStandings::isUnmerged)
                .forEach(file -> people.merge(file.registration().get(Field.REGION), 1L, Long::sum));
        return people.entrySet().stream()
                .map(e -> new Unmerged(e.getKey(), e.getValue()))
                .toList();
    }

    @Override
    public long[] ids(Unmerged unmerged) {
        return contents.files.values().stream()
                .filter(InMemoryStandings::isUnmerged)
                .filter(file -> file.registration().get(Field.REGION).equals(unmerged.region()))
                .mapToLong(CaseFile::id)
                .toArray();
    }

    private static boolean isUnmerged(CaseFile file) {
        return file.doubt().equals(Doubt.of(Outcome.ID_CHANGED));
    }

    private static Group group(CaseFile file, long people) {
        State state = file.state();
        return new Group(file.registration().get(Field.REGION), state, people);
    }
}
