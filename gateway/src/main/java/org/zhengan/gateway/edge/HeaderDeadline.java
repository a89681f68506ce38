package org.zhengan.gateway.edge;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Ends a connection whose request line and headers do not arrive in time, however often another byte of them comes. It
 * stands before the decoder of HTTP, its {@link #afterDecoder} behind it.
 */
final class HeaderDeadline extends ChannelInboundHandlerAdapter {

    private final Duration time;
    private boolean inBody;
    private @Nullable Future<?> deadline;

    HeaderDeadline(Duration time) {
        this.time = time;
    }

    /** The part that sees when the headers are whole. */
    ChannelHandler afterDecoder() {
        return new ChannelInboundHandlerAdapter() {
            @Override
            public void channelRead(ChannelHandlerContext context, Object message) {
                if (message instanceof HttpRequest) {
                    calm();
                    inBody = true;
                }
                if (message instanceof LastHttpContent) {
                    inBody = false;
                }
                context.fireChannelRead(message);
            }
        };
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object bytes) {
        if (!inBody && deadline == null) {
            deadline = context.executor().schedule(() -> end(context), time.toMillis(), TimeUnit.MILLISECONDS);
        }
        context.fireChannelRead(bytes);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        calm();
        context.fireChannelInactive();
    }

    private void calm() {
        var pending = deadline;
        deadline = null;
        if (pending != null) {
            pending.cancel(false);
        }
    }

    private static void end(ChannelHandlerContext context) {
        context.writeAndFlush(Unpooled.wrappedBuffer(BareProblem.raw(408))).addListener(ChannelFutureListener.CLOSE);
    }
}
