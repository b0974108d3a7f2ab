package fr.prendresoin.catalog.formation.lheo;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.exc.WstxEOFException;
import com.ctc.wstx.exc.WstxIOException;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.zip.ZipException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// The records of a file, one after the other: no more than one of them is in memory. A file never makes it read
/// anything else: document types are refused, and with them every entity.
public final class LheoReader implements AutoCloseable {

    /// In characters; the longest texts of a course have 3 000. What a course of that size tells still fits
    /// into a record of a topic.
    public static final int LARGEST = 300_000;

    private static final Set<String> ROOTS = Set.of("lheo", "lheo-index", "lheo-plus", "offres");
    private static final Set<String> RECORDS = Set.of("formation", "resume-offre");
    private static final int DEEPEST = 100;

    private static final XMLInputFactory FACTORY = new WstxInputFactory();

    static {
        FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Names of HTML that XML does not know are left to the texts.
        FACTORY.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        // A long text comes in parts, so that its length is known before it is in memory.
        FACTORY.setProperty(XMLInputFactory.IS_COALESCING, false);
        FACTORY.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, LARGEST);
    }

    private final InputStream in;
    private final XMLStreamReader xml;
    private boolean over;

    /// @throws UnreadableLheo when it does not begin as a file of LHÉO
    public LheoReader(InputStream in) throws IOException, UnreadableLheo {
        this.in = in;
        try {
            this.xml = FACTORY.createXMLStreamReader(in);
            begin();
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
    }

    private void begin() throws XMLStreamException, UnreadableLheo {
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.DTD) {
                throw new UnreadableLheo("Le fichier déclare un type de document (DOCTYPE), ce qu’un fichier LHÉO ne"
                        + " fait pas : il est refusé.");
            }
        }
        if (!ROOTS.contains(xml.getLocalName())) {
            throw new UnreadableLheo("Ce n’est pas un fichier LHÉO : son premier élément est <" + xml.getLocalName()
                    + ">, au lieu de <lheo> ou <lheo-index>.");
        }
    }

    /// The next record, null at the end of the file.
    ///
    /// @throws UnreadableLheo when the file breaks off or is no XML from there on
    public @Nullable LheoRecord next() throws IOException, UnreadableLheo {
        try {
            while (!over) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (RECORDS.contains(xml.getLocalName())) {
                            return record();
                        }
                    }
                    case XMLStreamConstants.END_DOCUMENT -> over = true;
                    default -> {
                        // What stands between the records tells nothing of a course.
                    }
                }
            }
            return null;
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
    }

    private LheoRecord record() throws XMLStreamException {
        int line = xml.getLocation().getLineNumber();
        String number = xml.getAttributeValue(null, "numero");
        var builder = new RecordBuilder(LARGEST, DEEPEST);
        builder.start(xml);
        while (builder.isOpen()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> builder.start(xml);
                case XMLStreamConstants.END_ELEMENT -> builder.end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    builder.text(xml.getText());
                case XMLStreamConstants.ENTITY_REFERENCE -> builder.text("&" + xml.getLocalName() + ";");
                default -> {
                    // Comments and the like.
                }
            }
        }
        Element whole = builder.whole();
        return whole == null ? new LheoRecord.TooLarge(number, line) : new LheoRecord.Whole(whole, line);
    }

    private UnreadableLheo unreadable(XMLStreamException e) throws IOException {
        if (e instanceof WstxEOFException || e.getCause() instanceof EOFException) {
            return new UnreadableLheo("Le fichier s’arrête avant sa fin" + at(e) + " : il est tronqué.");
        }
        if (e.getCause() instanceof ZipException) {
            return new UnreadableLheo("Le fichier compressé est abîmé" + at(e) + ".");
        }
        if (e instanceof WstxIOException
                && e.getCause() instanceof IOException io
                && !(io instanceof java.io.CharConversionException)) {
            throw io;
        }
        return new UnreadableLheo("Le fichier n’est pas du XML correct" + at(e) + ".");
    }

    private static String at(XMLStreamException e) {
        return e.getLocation() == null
                ? ""
                : ", ligne " + e.getLocation().getLineNumber() + ", colonne "
                        + e.getLocation().getColumnNumber();
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        } finally {
            in.close();
        }
    }
}
