package confirmdesk.app;

import confirmdesk.app.photos.PhotoScreen;
import confirmdesk.desk.photo.ComparePhotos;
import confirmdesk.desk.photo.CutPhoto;
import confirmdesk.desk.photo.Pictures;
import confirmdesk.desk.photo.ReplacePhoto;
import confirmdesk.desk.photo.ShowPhotos;
import confirmdesk.desk.testing.InMemoryDesk;
import confirmdesk.files.pictures.ImageIoDarkroom;
import java.util.List;
import java.util.Optional;

/** What the photo screen works with over a desk in memory, where no faces are looked for. */
final class PhotoUses {

    private PhotoUses() {}

    static PhotoScreen.Uses of(InMemoryDesk desk, Pictures pictures) {
        ImageIoDarkroom darkroom = new ImageIoDarkroom(picture -> Optional.empty());
        return new PhotoScreen.Uses(
                new ReplacePhoto(desk.registrations, desk.photos, pictures, desk.tables, desk.clock),
                new ShowPhotos(desk.photos, pictures),
                new CutPhoto(darkroom, desk.photos, desk.tables),
                new ComparePhotos(darkroom, desk.photos),
                folder -> Optional.of(List.of()));
    }
}
