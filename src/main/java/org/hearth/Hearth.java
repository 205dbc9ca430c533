package org.hearth;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/** Starts Hearth: one application, its modules beneath this package. Two features may each have a class of one name. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(
        systemName = "Hearth",
        sharedModules = {"kernel", "web"})
@ConfigurationPropertiesScan
public class Hearth {

    public static void main(String[] arguments) {
        SpringApplication.run(Hearth.class, arguments);
    }
}
