package fr.prendresoin.local.mongodb;

import de.bwaldvogel.mongo.wire.MongoExceptionHandler;
import de.bwaldvogel.mongo.wire.MongoWireReplyEncoder;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;

/** Speaks the wire protocol with the library's codecs. */
final class WireServer implements AutoCloseable {

    private static final int EVENT_LOOPS = 2;

    private final EventLoopGroup eventLoops;
    private final ChannelGroup connections;
    private final Channel listener;

    private WireServer(EventLoopGroup eventLoops, ChannelGroup connections, Channel listener) {
        this.eventLoops = eventLoops;
        this.connections = connections;
        this.listener = listener;
    }

    static WireServer listen(EmulatorBackend backend, String host, int port) {
        EventLoopGroup eventLoops = new MultiThreadIoEventLoopGroup(EVENT_LOOPS, NioIoHandler.newFactory());
        ChannelGroup connections = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
        try {
            Channel listener = new ServerBootstrap()
                    .group(eventLoops)
                    .channel(NioServerSocketChannel.class)
                    .childOption(ChannelOption.TCP_NODELAY, true)
                    .childHandler(new ChannelInitializer<SocketChannel>() {
                        @Override
                        public void initChannel(SocketChannel channel) {
                            channel.pipeline()
                                    .addLast(
                                            new MongoWireReplyEncoder(),
                                            new WireDecoder(),
                                            new ConnectionHandler(backend, connections),
                                            new MongoExceptionHandler());
                        }
                    })
                    .bind(host, port)
                    .syncUninterruptibly()
                    .channel();
            return new WireServer(eventLoops, connections, listener);
        } catch (RuntimeException e) {
            eventLoops.shutdownGracefully(0, 1, TimeUnit.SECONDS).syncUninterruptibly();
            throw e;
        }
    }

    int port() {
        return ((InetSocketAddress) listener.localAddress()).getPort();
    }

    @Override
    public void close() {
        listener.close().syncUninterruptibly();
        connections.close().syncUninterruptibly();
        eventLoops.shutdownGracefully(0, 2, TimeUnit.SECONDS).syncUninterruptibly();
    }
}
