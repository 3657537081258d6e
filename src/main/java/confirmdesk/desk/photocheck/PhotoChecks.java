package confirmdesk.desk.photocheck;

import confirmdesk.domain.photo.batch.NearDuplicates;
import confirmdesk.domain.photo.batch.PhotoFindings;
import confirmdesk.domain.photo.batch.PicturePrint;
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

    /** Gives every print to {@code sink}. */
    void prints(String basis, Consumer<NearDuplicates.Named> sink);

    /** Who has exactly the same file as somebody else, those with the same one behind each other. */
    List<Owner> sharing();

    /** Who has one of these photos. */
    List<Owner> owners(List<String> photos);

    /** What was found in a photo. @param findings empty if it can't be read */
    record Checked(String photo, Optional<PhotoFindings> findings, Optional<PicturePrint> print) {}

    /** @param id the store's number of the registration */
    record Owner(String photo, long id) {}
}
