package org.zhengan.gateway.edge;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;

/** Gives the server's own refusals, which come without a word, the body of a problem. */
@Sharable
final class BareRefusals extends ChannelOutboundHandlerAdapter {

    /** What comes of the write is told by the promise that was given, not by the one returned. */
    @Override
    @SuppressWarnings("FutureReturnValueIgnored")
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        context.write(message instanceof FullHttpResponse answer && isBare(answer) ? told(answer) : message, promise);
    }

    /** Whatever went through the filters bears a request id; only what never got there is ours to complete. */
    private static boolean isBare(FullHttpResponse answer) {
        return BareProblem.covers(answer.status().code())
                && !answer.content().isReadable()
                && !answer.headers().contains("X-Request-Id");
    }

    private static FullHttpResponse told(FullHttpResponse bare) {
        var json = BareProblem.json(bare.status().code());
        var answer = new DefaultFullHttpResponse(bare.protocolVersion(), bare.status(), Unpooled.wrappedBuffer(json));
        answer.headers()
                .set(bare.headers())
                .set(HttpHeaderNames.CONTENT_TYPE, "application/problem+json")
                .set(HttpHeaderNames.CONTENT_LENGTH, json.length)
                .set("X-Content-Type-Options", "nosniff");
        bare.release();
        return answer;
    }
}
