namespace ClauseScan.Documents.Word;

/// <summary>The XML namespaces of a Word document, in the transitional and the strict form of the standard.</summary>
internal static class WordNamespaces
{
    internal const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    internal const string StrictMain = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    internal const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    internal const string StrictRelationships = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    internal const string Math = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    internal const string StrictMath = "http://purl.oclc.org/ooxml/officeDocument/math";
    internal const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    internal const string Office = "urn:schemas-microsoft-com:office:office";
    internal const string MicrosoftPrefix = "http://schemas.microsoft.com/office/";
}
