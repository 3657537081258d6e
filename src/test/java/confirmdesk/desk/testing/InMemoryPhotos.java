package confirmdesk.desk.testing;

import confirmdesk.desk.photo.HandedIn;
import confirmdesk.desk.photo.Photos;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.testing.Contents.Deed;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.photo.PhotoState;
import confirmdesk.domain.registration.RegistrationNumber;
import java.util.Optional;

/** Photos of both years, by number. */
public final class InMemoryPhotos implements Photos {

    private final Contents contents;

    InMemoryPhotos(Contents contents) {
        this.contents = contents;
    }

    public void put(RegistrationNumber number, byte[] photo) {
        contents.batchPhotos.put(number, photo);
    }

    public void putLastYear(RegistrationNumber number, byte[] photo) {
        contents.lastYearPhotos.put(number, photo);
    }

    @Override
    public Optional<byte[]> thisYear(RegistrationNumber number) {
        return Optional.ofNullable(contents.newPhotos.get(number))
                .or(() -> Optional.ofNullable(contents.batchPhotos.get(number)));
    }

    @Override
    public Optional<HandedIn> handedIn(RegistrationNumber number) {
        return Optional.ofNullable(contents.newPhotos.get(number)).map(HandedIn::whole);
    }

    @Override
    public Optional<byte[]> lastYear(RegistrationNumber lastYearNumber) {
        return Optional.ofNullable(contents.lastYearPhotos.get(lastYearNumber));
    }

    @Override
    public boolean replace(Replacement replacement) {
        return contents.file(replacement.id())
                .filter(f -> f.version() == replacement.version())
                .map(f -> replace(f, replacement))
                .isPresent();
    }

    private CaseFile replace(CaseFile file, Replacement replacement) {
        long id = contents.deeds.size();
        contents.deed(
                new Deed(
                        id,
                        id,
                        file,
                        contents.newPhotos.get(replacement.number()),
                        Act.REPLACE_PHOTO,
                        file.state(),
                        replacement.clerk(),
                        replacement.at()),
                replacement.logged());
        contents.newPhotos.put(replacement.number(), replacement.stored());
        CaseFile replaced =
                CaseFiles.withPhoto(CaseFiles.moved(file, file.state(), file.lastDecision()), PhotoState.PRESENT);
        contents.put(replaced);
        return replaced;
    }
}
