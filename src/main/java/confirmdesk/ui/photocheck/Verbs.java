package confirmdesk.ui.photocheck;

import confirmdesk.desk.photo.ShowPhotos;
import confirmdesk.desk.photocheck.CheckPhotos;
import confirmdesk.desk.photocheck.FindSamePictures;
import confirmdesk.desk.photocheck.ShowPhotoCheck;

/** What can be done about the photos of the batch. */
public record Verbs(CheckPhotos check, ShowPhotoCheck show, FindSamePictures same, ShowPhotos photos) {}
