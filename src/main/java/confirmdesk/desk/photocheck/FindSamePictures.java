package confirmdesk.desk.photocheck;

import confirmdesk.desk.examyear.Tables;
import confirmdesk.domain.photo.batch.BatchJudge;
import confirmdesk.domain.photo.batch.NearDuplicates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds the same picture under two people: the same file, or one that looks the same. Whether it matters a person says. */
public final class FindSamePictures {

    private final PhotoChecks checks;
    private final Tables tables;

    public FindSamePictures(PhotoChecks checks, Tables tables) {
        this.checks = checks;
        this.tables = tables;
    }

    /** Two registrations by the store's numbers. @param sameFile whether it is the same file, byte by byte */
    public record Pair(long first, long second, boolean sameFile) {}

    /** First those with the same file, then those that look the same, the most similar first; each picture once. */
    public List<Pair> find() {
        List<Pair> pairs = new ArrayList<>(sameFile());
        pairs.addAll(alike());
        return pairs;
    }

    private List<Pair> sameFile() {
        List<Pair> pairs = new ArrayList<>();
        Map<String, Long> first = new LinkedHashMap<>();
        for (PhotoChecks.Owner owner : checks.sharing()) {
            Long before = first.putIfAbsent(owner.photo(), owner.id());
            if (before != null) {
                pairs.add(new Pair(before, owner.id(), true));
            }
        }
        return pairs;
    }

    private List<Pair> alike() {
        List<NearDuplicates.Named> prints = new ArrayList<>();
        checks.prints(new BatchJudge(tables.current().photo()).basis(), prints::add);
        List<NearDuplicates.Alike> alike = NearDuplicates.among(prints, checks::print);
        List<String> photos = alike.stream()
                .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                .distinct()
                .toList();
        Map<String, Long> owners = new LinkedHashMap<>();
        checks.owners(photos).forEach(owner -> owners.putIfAbsent(owner.photo(), owner.id()));
        List<Pair> pairs = new ArrayList<>();
        for (NearDuplicates.Alike pair : alike) {
            Long first = owners.get(pair.first());
            Long second = owners.get(pair.second());
            if (first != null && second != null) {
                pairs.add(new Pair(first, second, false));
            }
        }
        return pairs;
    }
}
