package org.zhengan.runtime;

import com.mongodb.client.model.Filters;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.zhengan.runtime.imports.ImportWorker;
import org.zhengan.runtime.personal.Rotation;
import org.zhengan.runtime.personal.Vault;
import org.zhengan.runtime.store.Erasure;
import org.zhengan.runtime.store.ThingStore;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Looks after what is somebody's: that it comes under the current key, and goes when its time has come. */
record PersonalCare(Rotation rotation, ImportWorker imports, List<Erasure> erasures) {

    static PersonalCare of(
            Vault vault,
            String context,
            List<ThingStore<?, ?>> stores,
            ImportWorker imports,
            Clock clock,
            MeterRegistry meters) {
        List<Rotation.Kept> sealed = new ArrayList<>(imports.sealed());
        List<Erasure> erasures = new ArrayList<>();
        // the answers of all ledgers are one collection
        stores.stream().limit(1).forEach(store -> sealed.add(store.older().sealed()));
        stores.stream().filter(store -> store.personal().isKept()).forEach(store -> {
            sealed.add(new Rotation.Kept(store.collection(), Filters.empty()));
            sealed.add(store.history().sealed());
            erasures.add(new Erasure(store, clock));
        });
        return new PersonalCare(new Rotation(vault, sealed, context, meters), imports, erasures);
    }

    /** One pass. */
    Mono<Void> run() {
        var erased = Flux.fromIterable(erasures).concatMap(Erasure::run);
        return Flux.concatDelayError(rotation.run(), imports.forget(), erased).then();
    }
}
