package fr.prendresoin.local.mongodb;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.MongoWireProtocolHandler;
import de.bwaldvogel.mongo.wire.OpCode;
import de.bwaldvogel.mongo.wire.message.ClientRequest;
import de.bwaldvogel.mongo.wire.message.MessageHeader;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads OP_MSG, which carries every command of a current driver; the library reads the handshake. */
final class WireDecoder extends MongoWireProtocolHandler {

    private static final int OP_CODE_OFFSET = 12;
    private static final int HEADER_BYTES = 16;
    private static final int CHECKSUM_PRESENT = 1;
    private static final byte BODY = 0;
    private static final byte DOCUMENT_SEQUENCE = 1;

    @Override
    protected @Nullable ClientRequest decode(ChannelHandlerContext context, ByteBuf input) throws Exception {
        int start = input.readerIndex();
        if (input.readableBytes() < HEADER_BYTES || input.getIntLE(start + OP_CODE_OFFSET) != OpCode.OP_MSG.getId()) {
            return super.decode(context, input);
        }
        int length = input.getIntLE(start);
        if (length < HEADER_BYTES || length > MAX_MESSAGE_SIZE_BYTES) {
            throw new IllegalArgumentException("a message of " + length + " bytes");
        }
        if (input.readableBytes() < length) {
            return null;
        }
        byte[] message = ByteBufUtil.getBytes(input, start, length);
        input.skipBytes(length);
        return message(context.channel(), message);
    }

    private static MongoMessage message(Channel channel, byte[] bytes) {
        BsonReader reader = new BsonReader(bytes, Integer.BYTES);
        MessageHeader header = new MessageHeader(bytes.length, reader.int32(), reader.int32());
        reader.int32();
        int flags = reader.int32();
        if ((flags & ~CHECKSUM_PRESENT) != 0) {
            throw new UnsupportedOperationException("the MongoDB emulator does not support message flags " + flags);
        }
        int end = bytes.length - (flags == CHECKSUM_PRESENT ? Integer.BYTES : 0);
        Document body = null;
        Document sequences = new Document();
        while (reader.position() < end) {
            switch (reader.int8()) {
                case BODY -> body = reader.document();
                case DOCUMENT_SEQUENCE -> readSequence(reader, sequences);
                default -> throw new IllegalArgumentException("a message section of an unknown kind");
            }
        }
        Document command = Objects.requireNonNull(body);
        command.putAll(sequences);
        return new MongoMessage(channel, header, command);
    }

    private static void readSequence(BsonReader reader, Document sequences) {
        int end = reader.position() + reader.int32();
        String name = reader.name();
        List<Document> documents = new ArrayList<>();
        while (reader.position() < end) {
            documents.add(reader.document());
        }
        sequences.put(name, documents);
    }
}
