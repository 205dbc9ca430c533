package org.hearth.architecture.broken;

import com.tngtech.archunit.base.DescribedPredicate;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.ModulithMetadata;

/** The modules beneath this package, which reach into each other. */
public final class BrokenModules extends ApplicationModules {

    public BrokenModules() {
        super(
                ModulithMetadata.of(BrokenModules.class.getPackageName()),
                DescribedPredicate.alwaysFalse(),
                everyLocation -> true);
    }
}
