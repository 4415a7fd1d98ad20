using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace ClauseScan.Documents.Word;

/// <summary>The opened package of a Word document and its parts.</summary>
internal sealed class WordPackage : IDisposable
{
    /// <summary>The most bytes read of one part.</summary>
    private const long MaximumPartSize = 128L << 20;

    private readonly WordprocessingDocument _document;

    private WordPackage(WordprocessingDocument document, MainDocumentPart main)
    {
        _document = document;
        Main = main;
    }

    /// <summary>The part that holds the body.</summary>
    internal MainDocumentPart Main { get; }

    /// <summary>The package, or null where it is too damaged to be opened.</summary>
    internal static WordPackage? Open(Stream stream) => OpenAsIs(stream) ?? OpenWithoutExternalTargets(stream);

    /// <summary>The parts of that type that the main part names.</summary>
    internal T? PartOf<T>()
        where T : OpenXmlPart
    {
        foreach (var pair in Main.Parts)
        {
            if (pair.OpenXmlPart is T part)
            {
                return part;
            }
        }

        return null;
    }

    /// <summary>The part behind a relationship of the main part, or null.</summary>
    internal OpenXmlPart? PartBehind(string relationship)
    {
        foreach (var pair in Main.Parts)
        {
            if (pair.RelationshipId == relationship)
            {
                return pair.OpenXmlPart;
            }
        }

        return null;
    }

    /// <summary>A cursor over a part.</summary>
    internal static PartCursor CursorOver(OpenXmlPart part) =>
        new(new BoundedStream(part.GetStream(FileMode.Open, FileAccess.Read), MaximumPartSize), part.Uri.OriginalString.TrimStart('/'));

    /// <inheritdoc/>
    public void Dispose() => _document.Dispose();

#pragma warning disable CA1031 // Broken packages make the libraries below throw exceptions of many kinds.
    private static WordPackage? OpenAsIs(Stream stream)
    {
        WordprocessingDocument? document = null;
        try
        {
            stream.Position = 0;
            document = WordprocessingDocument.Open(stream, isEditable: false);
            if (document.MainDocumentPart is { } main)
            {
                return new WordPackage(document, main);
            }
        }
        catch (Exception)
        {
        }

        document?.Dispose();
        return null;
    }

    /// <summary>Opens a copy that names nothing outside the package: addresses of hyperlinks that are no addresses break the rest.</summary>
    private static WordPackage? OpenWithoutExternalTargets(Stream stream)
    {
        try
        {
            stream.Position = 0;
            var copy = new MemoryStream();
            stream.CopyTo(copy);
            using (var archive = new ZipArchive(copy, ZipArchiveMode.Update, leaveOpen: true))
            {
                foreach (var entry in archive.Entries.Where(e => e.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)).ToList())
                {
                    DropExternalTargets(entry);
                }
            }

            return OpenAsIs(copy);
        }
        catch (Exception)
        {
            return null;
        }
    }
#pragma warning restore CA1031

    private static void DropExternalTargets(ZipArchiveEntry entry)
    {
        var relationships = new XmlDocument { XmlResolver = null };
        using (var stream = entry.Open())
        using (var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null }))
        {
            relationships.Load(reader);
        }

        foreach (var node in relationships.DocumentElement!.ChildNodes.OfType<XmlElement>().ToList())
        {
            if (node.GetAttribute("TargetMode") == "External" || !Uri.TryCreate(node.GetAttribute("Target"), UriKind.RelativeOrAbsolute, out _))
            {
                relationships.DocumentElement.RemoveChild(node);
            }
        }

        using var output = entry.Open();
        output.SetLength(0);
        relationships.Save(output);
    }
}
