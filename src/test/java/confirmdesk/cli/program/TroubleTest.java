package confirmdesk.cli.program;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.output.FileTrouble;
import confirmdesk.desk.store.StoreTrouble;
import confirmdesk.domain.message.Message;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.util.List;
import org.junit.jupiter.api.Test;

class TroubleTest {

    @Test
    void aBugIsOneSentenceWithACodeAndWithoutWhatItSaysItself() {
        Ran ran = Ran.of(
                new BrokenWorkplace(new IllegalStateException("张三 410222199603189065")), "verify", "--lang", "en");

        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.messages())
                .singleElement()
                .asString()
                .contains("TroubleTest", ":", "IllegalStateException")
                .doesNotContain("张三")
                .doesNotContain("4102");
    }

    @Test
    void aBrokenVirtualMachineIsToldLikeABug() {
        Ran ran = Ran.of(new BrokenWorkplace(new StackOverflowError()), "verify");

        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.messages()).singleElement().asString().contains("StackOverflowError");
    }

    @Test
    void troubleWithAFileIsToldAsItsSentence() {
        var full = new FileTrouble(Message.of("cli.accessDenied", "l.csv"), new IOException());
        Ran ran = Ran.of(new BrokenWorkplace(full), "verify", "--lang", "en");

        assertThat(ran)
                .isEqualTo(new Ran(3, "", "There is no permission to read or write l.csv." + System.lineSeparator()));
    }

    @Test
    void troubleWithTheStoreIsToldAsItsSentence() {
        var full = new StoreTrouble(Message.of("cli.accessDenied", "s"), new IOException("410222199603189065"));
        Ran ran = Ran.of(new BrokenWorkplace(full), "verify", "--lang", "en");

        assertThat(ran)
                .isEqualTo(new Ran(3, "", "There is no permission to read or write s." + System.lineSeparator()));
    }

    @Test
    void aFileNobodyMayReadIsNamedWithoutTheNumberInItsName() {
        var denied = new UncheckedIOException(new AccessDeniedException("410222199603189065.jpg"));
        Ran ran = Ran.of(new BrokenWorkplace(denied), "verify", "--lang", "en");

        assertThat(ran)
                .isEqualTo(
                        new Ran(3, "", "There is no permission to read or write …9065.jpg." + System.lineSeparator()));
    }

    @Test
    void anOutputThatCannotBeWrittenIsNoSuccess() {
        PrintStream full = new PrintStream(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        });
        int status = new CommandLineProgram(new ClosedWorkplace())
                .run(List.of("--help"), full, new PrintStream(full), false);

        assertThat(status).isEqualTo(3);
    }
}
