using System.Text;

namespace ClauseScan.Corpus.Tests.Rendering;

/// <summary>A Word document with styles, automatic numbers, tables, tracked changes, a running header and page numbers.</summary>
internal static class WordRenderer
{
    public static byte[] Render(MarkedAgreement agreement) => StoredZip.Write(
    [
        ("[Content_Types].xml", Bytes(WordPackageParts.ContentTypes)),
        ("_rels/.rels", Bytes(WordPackageParts.Relationships)),
        ("docProps/core.xml", Bytes(WordPackageParts.Properties(agreement.Front.Title))),
        ("word/document.xml", Bytes(WordBody.Write(agreement))),
        ("word/_rels/document.xml.rels", Bytes(WordPackageParts.DocumentRelationships)),
        ("word/styles.xml", Bytes(WordStyles.Write(agreement.Front))),
        ("word/numbering.xml", Bytes(WordNumbering.Write(agreement))),
        ("word/header1.xml", Bytes(WordPackageParts.Header(agreement.Front.Header))),
        ("word/footer1.xml", Bytes(WordPackageParts.Footer(agreement.Front.Language))),
    ]);

    private static byte[] Bytes(string xml) => Encoding.UTF8.GetBytes(xml);
}
