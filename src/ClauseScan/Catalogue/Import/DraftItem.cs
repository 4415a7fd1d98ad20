using System.Collections.Immutable;

namespace ClauseScan.Catalogue.Import;

/// <summary>An item as far as it was read.</summary>
internal sealed class DraftItem(ImportLine line, CatalogueItemKind? part, string industry)
{
    private readonly List<string> _wording = [];
    private string _name = "";

    /// <summary>The line on which it begins.</summary>
    public ImportLine Line { get; } = line;

    /// <summary>The part of the catalogue that it stands in by its heading, or null where no heading was seen.</summary>
    public CatalogueItemKind? Part { get; } = part;

    public string Industry { get; } = OfficialLetters.Tidy(industry);

    /// <summary>The code, or empty.</summary>
    public string Code { get; set; } = "";

    public string Name
    {
        get => _name;
        set => _name = OfficialLetters.Tidy(value);
    }

    /// <summary>The number of its row, or null.</summary>
    public int? Serial { get; set; }

    /// <summary>The kind by its code, or by its part where it has none.</summary>
    public CatalogueItemKind? Kind => Code.Length == 0 ? Part : Code[^1] == 'J' ? CatalogueItemKind.Prohibited : CatalogueItemKind.Restricted;

    /// <summary>Adds a line of the control points.</summary>
    public void AddWording(string line)
    {
        if (line.Length > 0)
        {
            _wording.Add(line);
        }
    }

    /// <summary>Takes the control points of an item that goes on with this one.</summary>
    public void Continue(DraftItem item) => _wording.AddRange(item._wording);

    public ImmutableArray<DraftPoint> Points(List<ImportRemark> remarks) => PointList.Of(_wording, Line, remarks);
}
