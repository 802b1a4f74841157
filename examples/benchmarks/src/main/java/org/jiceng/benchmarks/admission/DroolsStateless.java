package org.jiceng.benchmarks.admission;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.StatelessKieSession;

/** The ten rules in a stateless session of classic Drools. */
final class DroolsStateless implements Decider {

    private final StatelessKieSession session;

    DroolsStateless() {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/admission/classic.drl", rules());
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        session =
                services.newKieContainer(builder.getKieModule().getReleaseId()).newStatelessKieSession();
    }

    private static String rules() {
        try (InputStream in = DroolsStateless.class.getResourceAsStream("classic.txt")) {
            if (in == null) {
                throw new IllegalStateException("rules must be at classic.txt, but are not");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Answer decide(Matter matter) {
        Decision decision = new Decision().start(matter);
        session.execute(decision);
        return decision.getAnswer();
    }
}
