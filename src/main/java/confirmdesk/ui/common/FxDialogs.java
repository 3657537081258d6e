package confirmdesk.ui.common;

import confirmdesk.domain.message.Message;
import confirmdesk.ui.common.folders.LastFolders;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.collections.ObservableMap;
import javafx.scene.control.Alert;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The operating system's file choosers, and one alert. */
public final class FxDialogs implements Dialogs {

    private final Words words;
    private final LastFolders folders;
    private final Supplier<@Nullable Window> owner;

    /** @param folders where files of each kind were chosen last, kept up to date */
    public FxDialogs(Words words, ObservableMap<String, Path> folders, Supplier<@Nullable Window> owner) {
        this.words = words;
        this.folders = new LastFolders(folders);
        this.owner = owner;
    }

    @Override
    public Optional<Path> openFile(Message title, FileKind kind) {
        return remembered(kind, chooser(title, kind).showOpenDialog(owner.get()));
    }

    @Override
    public List<Path> openFiles(Message title, FileKind kind) {
        List<File> chosen = chooser(title, kind).showOpenMultipleDialog(owner.get());
        if (chosen == null || chosen.isEmpty()) {
            return List.of();
        }
        folders.remember(kind.name().key(), chosen.getFirst().toPath());
        return chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> saveFile(Message title, Message suggestedName, FileKind kind) {
        FileChooser chooser = chooser(title, kind);
        chooser.setInitialFileName(words.say(suggestedName));
        return remembered(kind, chooser.showSaveDialog(owner.get()));
    }

    @Override
    public Optional<Path> openFolder(Message title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words.say(title));
        folders.of(title.key()).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        Optional<Path> chosen = path(chooser.showDialog(owner.get()));
        chosen.ifPresent(folder -> folders.rememberFolder(title.key(), folder));
        return chosen;
    }

    @Override
    public void trouble(Message why) {
        alert(words.say("broken.title"), words.say(why), words.say("broken.saved"));
    }

    @Override
    public void broken(String code) {
        alert(words.say("broken.title"), words.say("broken.head", code), words.say("broken.what-now"));
    }

    private void alert(String title, String head, String content) {
        Alert alert = new Alert(Alert.AlertType.ERROR);
        alert.initOwner(owner.get());
        alert.setTitle(title);
        alert.setHeaderText(head);
        alert.setContentText(content);
        alert.show();
    }

    private FileChooser chooser(Message title, FileKind kind) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say(title));
        folders.of(kind.name().key()).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(words.say(kind.name()), kind.patterns()));
        return chooser;
    }

    private Optional<Path> remembered(FileKind kind, @Nullable File chosen) {
        Optional<Path> path = path(chosen);
        path.ifPresent(file -> folders.remember(kind.name().key(), file));
        return path;
    }

    private static Optional<Path> path(@Nullable File chosen) {
        return Optional.ofNullable(chosen).map(File::toPath);
    }
}
