package org.zhengan.runtime.imports;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much an import may bring and how fast it is taken in.
 *
 * @param maxBytes    the largest file; an xlsx may unfold to 16 times as much
 * @param maxRows     the most rows of a file
 * @param chunkRows   rows kept in one document and taken in between two notes of the progress
 * @param concurrency rows given at the same time
 * @param uploads     files received at the same time by one instance
 * @param keep        how long rejected rows are kept as they were sent, for the error sheet
 */
@ConfigurationProperties("zhengan.imports")
public record ImportLimits(
        @DefaultValue("32MB") DataSize maxBytes,
        @DefaultValue("200000") int maxRows,
        @DefaultValue("500") int chunkRows,
        @DefaultValue("32") int concurrency,
        @DefaultValue("4") int uploads,
        @DefaultValue("30d") Duration keep) {}
