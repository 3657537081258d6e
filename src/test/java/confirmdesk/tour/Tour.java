package confirmdesk.tour;

import confirmdesk.app.DeskApplication;
import confirmdesk.app.ForeignLogs;
import java.nio.file.Files;
import java.nio.file.Path;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Drives the real screens with no display and leaves pictures of them in {@code target/tour/}. */
public final class Tour {
    private static final Path PICTURES = Path.of("target", "tour");

    private Tour() {}

    public static void main(String[] args) throws Exception {
        ForeignLogs.silence();
        Files.createDirectories(PICTURES);
        var stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupApplication(DeskApplication.class);
        WaitForAsyncUtils.waitForFxEvents();
        System.out.println("1. The window: " + Screenshot.of(stage, PICTURES.resolve("1-hello.png")));
        FxToolkit.cleanupStages();
        System.exit(0);
    }
}
