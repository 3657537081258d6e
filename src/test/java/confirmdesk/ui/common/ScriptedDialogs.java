package confirmdesk.ui.common;

import confirmdesk.domain.message.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Dialogs that a test answers in advance; without an answer the clerk thinks better of it. */
public final class ScriptedDialogs implements Dialogs {

    private @Nullable Path answer;
    private List<Path> answers = List.of();
    private @Nullable Message suggested;

    /** What the clerk will choose from now on. */
    public void answer(Path file, Path... more) {
        answer = file;
        answers = Stream.concat(Stream.of(file), Stream.of(more)).toList();
    }

    /** The name that was suggested last. */
    public @Nullable Message suggested() {
        return suggested;
    }

    @Override
    public Optional<Path> openFile(Message title, FileKind kind) {
        return Optional.ofNullable(answer);
    }

    @Override
    public List<Path> openFiles(Message title, FileKind kind) {
        return answers;
    }

    @Override
    public Optional<Path> saveFile(Message title, Message suggestedName, FileKind kind) {
        suggested = suggestedName;
        return Optional.ofNullable(answer);
    }

    @Override
    public Optional<Path> openFolder(Message title) {
        return Optional.ofNullable(answer);
    }

    @Override
    public void trouble(Message why) {
        broken(why.key());
    }

    @Override
    public void broken(String code) {
        throw new AssertionError("broken: " + code);
    }
}
