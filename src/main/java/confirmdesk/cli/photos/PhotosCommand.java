package confirmdesk.cli.photos;

import picocli.CommandLine.Command;

/** The commands for the photos of the whole batch. */
@Command(name = "photos", description = "${bundle:cli.photos}")
public final class PhotosCommand {}
