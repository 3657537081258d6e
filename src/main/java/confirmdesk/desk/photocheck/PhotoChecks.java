package confirmdesk.desk.photocheck;

import confirmdesk.domain.photo.PhotoVerdict;
import confirmdesk.domain.photo.batch.NearDuplicates;
import confirmdesk.domain.photo.batch.PhotoFindings;
import confirmdesk.domain.photo.batch.WholePrint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Keeps what was found in the photos of the batch. What was found by another basis than the one asked for is not there. */
public interface PhotoChecks {

    /** The names of photos that were not checked yet, in order, behind a name: a page of them. */
    List<String> unchecked(String basis, String after, int most);

    /** How many there are. */
    long unchecked(String basis);

    /** A photo's bytes. */
    Optional<byte[]> photo(String name);

    /** Keeps what was found, in one short transaction. */
    void keep(String basis, List<Checked> checked);

    /** Forgets what was found in photos that nobody has any more. */
    void forgetUnused();

    PhotoCounts counts(String basis);

    /** The store's numbers of everybody in a group, the worst first. */
    long[] ids(PhotoGroup group, String basis);

    /** What was found in the photos of these registrations. */
    Map<Long, PhotoFindings> findings(String basis, List<Long> ids);

    /** What was measured by the rules that the photos of these registrations break, or that point something out in them. */
    Map<Long, List<PhotoVerdict>> broken(String basis, List<Long> ids);

    /** Gives every print, without what becomes of it, to {@code sink}. */
    void prints(String basis, Consumer<NearDuplicates.Named> sink);

    /** The print of a photo that has one, with what becomes of it. */
    WholePrint print(String photo);

    /** Who has exactly the same file as somebody else, those with the same one behind each other. */
    List<Owner> sharing();

    /** Who has one of these photos. */
    List<Owner> owners(List<String> photos);

    /** What was found in a photo. @param verdicts of all rules; empty if it can't be read */
    record Checked(String photo, Optional<List<PhotoVerdict>> verdicts, Optional<WholePrint> print) {

        public Optional<PhotoFindings> findings() {
            return verdicts.map(PhotoFindings::of);
        }

        /** Those of the rules that it breaks, or that point something out. */
        public List<PhotoVerdict> broken() {
            return verdicts.orElse(List.of()).stream()
                    .filter(verdict -> verdict.result() == PhotoVerdict.Result.FAILED
                            || verdict.result() == PhotoVerdict.Result.NOTED)
                    .toList();
        }
    }

    /** @param id the store's number of the registration */
    record Owner(String photo, long id) {}
}
