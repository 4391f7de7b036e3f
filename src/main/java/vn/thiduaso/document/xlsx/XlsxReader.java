package vn.thiduaso.document.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import vn.thiduaso.shared.RuleViolation;

/**
 * Reads Excel workbooks (xlsx) that people send, sheet by sheet in passing. What is no such workbook, is damaged, locked,
 * carries macros or is too big is refused with a {@link RuleViolation} that has a sentence of its own
 * ({@code document.xlsx.…}); nothing in a file can make the reader use more memory than the limits allow.
 */
public final class XlsxReader {

    private XlsxReader() {}

    /** The cells of all sheets, with formulas told apart from values. */
    public static ReadWorkbook read(byte[] file, XlsxLimits limits) {
        XlsxGuard.checkKind(file, limits.bytes());
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            XlsxGuard.checkContent(zip);
            try (OPCPackage content = OPCPackage.open(new ZipFileZipEntrySource(zip))) {
                ReadWorkbook workbook = read(content, limits);
                content.revert();
                return workbook;
            }
        } catch (RuleViolation refused) {
            throw refused;
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | ParserConfigurationException
                | RuntimeException damaged) {
            RuleViolation refused = XlsxGuard.refused("damaged");
            refused.addSuppressed(damaged);
            throw refused;
        }
    }

    private static ReadWorkbook read(OPCPackage content, XlsxLimits limits)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        XSSFReader reader = new XSSFReader(content);
        ReadOnlySharedStringsTable texts = new ReadOnlySharedStringsTable(content);
        List<ReadSheet> sheets = new ArrayList<>();
        XSSFReader.SheetIterator streams = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (streams.hasNext()) {
            try (InputStream stream = streams.next()) {
                SheetHandler handler = new SheetHandler(texts, reader.getStylesTable(), limits);
                XMLReader xml = XMLHelper.newXMLReader();
                xml.setContentHandler(handler);
                xml.parse(new InputSource(stream));
                sheets.add(handler.sheet(streams.getSheetName()));
            }
        }
        return new ReadWorkbook(sheets);
    }
}
