package confirmdesk.desk.photocheck;

import confirmdesk.domain.photo.PhotoRule;
import confirmdesk.domain.photo.PhotoVerdict;
import confirmdesk.domain.photo.batch.NearDuplicates;
import confirmdesk.domain.photo.batch.PhotoFindings;
import confirmdesk.domain.photo.batch.WholePrint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The photos of a few people, by their store's numbers; a name begins with the number of whose photo it is. */
public final class InMemoryPhotoChecks implements PhotoChecks {

    /** How many were kept by each transaction. */
    public final List<Integer> transactions = new ArrayList<>();

    private final Map<String, byte[]> photos = new TreeMap<>();
    private final List<Owner> owners = new ArrayList<>();
    private final List<Long> missing = new ArrayList<>();
    private final Map<String, Map<String, Checked>> kept = new HashMap<>();

    /** Somebody with a photo of this name; two with the same name have the same file. */
    public void add(long id, String name) {
        photos.put(name, new byte[] {1});
        owners.add(new Owner(name, id));
    }

    public void addWithout(long id) {
        missing.add(id);
    }

    public Optional<Checked> kept(String basis, String name) {
        return Optional.ofNullable(by(basis).get(name));
    }

    @Override
    public List<String> unchecked(String basis, String after, int most) {
        return photos.keySet().stream()
                .filter(name -> name.compareTo(after) > 0 && !by(basis).containsKey(name))
                .limit(most)
                .toList();
    }

    @Override
    public long unchecked(String basis) {
        return unchecked(basis, "", Integer.MAX_VALUE).size();
    }

    @Override
    public Optional<byte[]> photo(String name) {
        return Optional.ofNullable(photos.get(name));
    }

    @Override
    public void keep(String basis, List<Checked> checked) {
        transactions.add(checked.size());
        checked.forEach(one -> by(basis).put(one.photo(), one));
    }

    @Override
    public void forgetUnused() {
        kept.values().forEach(found -> found.keySet().retainAll(photos.keySet()));
    }

    @Override
    public PhotoCounts counts(String basis) {
        Map<PhotoRule, Long> rules = new EnumMap<>(PhotoRule.class);
        by(basis).values().stream()
                .flatMap(one -> one.findings().stream())
                .flatMap(findings -> findings.failed().stream())
                .forEach(rule -> rules.merge(rule, 1L, Long::sum));
        return new PhotoCounts(
                owners.size(),
                missing.size(),
                ids(new PhotoGroup.Unreadable(), basis).length,
                unchecked(basis),
                ids(new PhotoGroup.BreakingAny(), basis).length,
                ids(new PhotoGroup.Unmeasured(), basis).length,
                rules);
    }

    @Override
    public long[] ids(PhotoGroup group, String basis) {
        return switch (group) {
            case PhotoGroup.Missing _ ->
                missing.stream().mapToLong(Long::longValue).toArray();
            case PhotoGroup.Unreadable _ ->
                owners.stream()
                        .filter(owner -> kept(basis, owner.photo())
                                .filter(one -> one.findings().isEmpty())
                                .isPresent())
                        .mapToLong(Owner::id)
                        .toArray();
            case PhotoGroup.BreakingAny _ ->
                worst(basis, findings -> !findings.failed().isEmpty());
            case PhotoGroup.Found _ ->
                worst(
                        basis,
                        findings -> !findings.failed().isEmpty()
                                || !findings.noted().isEmpty()
                                || !findings.unchecked().isEmpty());
            case PhotoGroup.Unmeasured _ ->
                worst(basis, findings -> !findings.unchecked().isEmpty());
            case PhotoGroup.Breaking(PhotoRule rule) ->
                worst(basis, findings -> findings.failed().contains(rule));
        };
    }

    @Override
    public Map<Long, PhotoFindings> findings(String basis, List<Long> ids) {
        Map<Long, PhotoFindings> found = new HashMap<>();
        owners.stream()
                .filter(owner -> ids.contains(owner.id()))
                .forEach(owner -> kept(basis, owner.photo())
                        .flatMap(Checked::findings)
                        .ifPresent(findings -> found.put(owner.id(), findings)));
        return found;
    }

    @Override
    public Map<Long, List<PhotoVerdict>> broken(String basis, List<Long> ids) {
        Map<Long, List<PhotoVerdict>> found = new HashMap<>();
        owners.stream()
                .filter(owner -> ids.contains(owner.id()))
                .forEach(owner -> kept(basis, owner.photo()).ifPresent(one -> found.put(owner.id(), one.broken())));
        return found;
    }

    @Override
    public void prints(String basis, Consumer<NearDuplicates.Named> sink) {
        by(basis)
                .values()
                .forEach(one -> one.print()
                        .ifPresent(print -> sink.accept(new NearDuplicates.Named(one.photo(), print.print()))));
    }

    @Override
    public WholePrint print(String photo) {
        return kept.values().stream()
                .flatMap(found -> Optional.ofNullable(found.get(photo)).stream())
                .flatMap(one -> one.print().stream())
                .findFirst()
                .orElseThrow();
    }

    @Override
    public List<Owner> sharing() {
        return owners.stream()
                .filter(owner -> owners(List.of(owner.photo())).size() > 1)
                .sorted(Comparator.comparing(Owner::photo).thenComparing(Owner::id))
                .toList();
    }

    @Override
    public List<Owner> owners(List<String> names) {
        return owners.stream().filter(owner -> names.contains(owner.photo())).toList();
    }

    private long[] worst(String basis, Predicate<PhotoFindings> wanted) {
        Map<Long, PhotoFindings> found =
                findings(basis, owners.stream().map(Owner::id).toList());
        return found.keySet().stream()
                .filter(id -> wanted.test(Objects.requireNonNull(found.get(id))))
                .sorted(Comparator.comparing((Long id) ->
                                -Objects.requireNonNull(found.get(id)).severity())
                        .thenComparing(id -> id))
                .mapToLong(Long::longValue)
                .toArray();
    }

    private Map<String, Checked> by(String basis) {
        return kept.computeIfAbsent(basis, now -> new TreeMap<>());
    }
}
