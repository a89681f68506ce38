package org.zhengan.runtime.imports;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.FilePartEvent;
import org.springframework.http.codec.multipart.PartEvent;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.zhengan.runtime.problem.Kind;
import org.zhengan.runtime.problem.Problem;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A file as it was sent, in the body itself or as the part {@code file} of a form. */
@SuppressWarnings("ArrayRecordComponent") // bytes nobody else holds; a copy would double the memory
record Upload(byte[] bytes, boolean xlsx, Charset charset) {

    static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    static final MediaType CSV = MediaType.parseMediaType("text/csv");

    /** Reads at most {@code mostBytes}; {@code charset} is what a csv without a byte order mark is written in. */
    static Mono<Upload> of(ServerRequest request, Charset charset, int mostBytes) {
        var type = request.headers().contentType().orElse(MediaType.APPLICATION_OCTET_STREAM);
        if (type.isCompatibleWith(MediaType.MULTIPART_FORM_DATA)) {
            return request.bodyToFlux(PartEvent.class)
                    .switchOnFirst((first, parts) -> first.get() instanceof FilePartEvent file
                                    && file.name().equals("file")
                            ? of(only(parts), fileType(file), file.filename(), charset, mostBytes)
                            : Mono.error(Upload::noFile))
                    .single();
        }
        var given = type.getCharset();
        return of(request.exchange().getRequest().getBody(), type, "", given == null ? charset : given, mostBytes);
    }

    private static Mono<Upload> of(
            Flux<DataBuffer> content, MediaType type, String filename, Charset charset, int mostBytes) {
        boolean xlsx = isXlsx(type, filename);
        return joined(content, mostBytes).defaultIfEmpty(new byte[0]).map(bytes -> new Upload(bytes, xlsx, charset));
    }

    private static MediaType fileType(FilePartEvent file) {
        var type = file.headers().getContentType();
        return type == null ? MediaType.APPLICATION_OCTET_STREAM : type;
    }

    /** The content of the one part there may be. */
    private static Flux<DataBuffer> only(Flux<PartEvent> parts) {
        var ended = new AtomicBoolean();
        return parts.map(part -> {
            if (ended.getAndSet(part.isLast())) {
                DataBufferUtils.release(part.content());
                throw noFile();
            }
            return part.content();
        });
    }

    private static Problem noFile() {
        return Problem.of(Kind.VALIDATION_FAILED, "表单应有且仅有一个 file 部分", "the form must have one part, called file");
    }

    private static Mono<byte[]> joined(Flux<DataBuffer> content, int mostBytes) {
        return DataBufferUtils.join(content, mostBytes).map(buffer -> {
            var bytes = new byte[buffer.readableByteCount()];
            buffer.read(bytes);
            DataBufferUtils.release(buffer);
            return bytes;
        });
    }

    /** The name tells more than the type: browsers call a csv what the machine's spreadsheet calls it. */
    private static boolean isXlsx(MediaType type, String filename) {
        var name = filename.toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx") || (!name.endsWith(".csv") && type.isCompatibleWith(XLSX) && type.isConcrete())) {
            return true;
        } else if (name.endsWith(".csv") || (type.isCompatibleWith(CSV) && type.isConcrete())) {
            return false;
        }
        throw Problem.of(Kind.UNSUPPORTED_MEDIA_TYPE);
    }
}
