package fr.prendresoin.local.mongodb;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.bson.BsonBinaryReader;
import org.bson.BsonBinaryWriter;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;

/** The smallest client: one OP_MSG out, one in. It can repeat a command, which the driver only does on failure. */
final class RawConnection implements AutoCloseable {

    private static final int OP_MSG = 2013;
    private static final int HEADER = 16;
    private static final int FLAGS_AND_KIND = 5;

    private final Socket socket;

    RawConnection(int port) {
        try {
            socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Document send(Document command) {
        BasicOutputBuffer body = new BasicOutputBuffer();
        new DocumentCodec()
                .encode(
                        new BsonBinaryWriter(body),
                        command,
                        EncoderContext.builder().build());
        ByteBuffer message =
                ByteBuffer.allocate(HEADER + FLAGS_AND_KIND + body.getSize()).order(ByteOrder.LITTLE_ENDIAN);
        message.putInt(message.capacity())
                .putInt(1)
                .putInt(0)
                .putInt(OP_MSG)
                .putInt(0)
                .put((byte) 0);
        message.put(body.toByteArray());
        try {
            socket.getOutputStream().write(message.array());
            DataInputStream input = new DataInputStream(socket.getInputStream());
            byte[] reply = new byte[Integer.reverseBytes(input.readInt()) - Integer.BYTES];
            input.readFully(reply);
            int start = HEADER + FLAGS_AND_KIND - Integer.BYTES;
            ByteBuffer document =
                    ByteBuffer.wrap(reply, start, reply.length - start).slice();
            return new DocumentCodec()
                    .decode(
                            new BsonBinaryReader(document),
                            DecoderContext.builder().build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
