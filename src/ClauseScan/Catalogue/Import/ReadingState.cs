using System.Collections.Immutable;

namespace ClauseScan.Catalogue.Import;

/// <summary>Where in the official text the reading stands, and what it found so far.</summary>
internal sealed class ReadingState(List<ImportRemark> remarks, ImmutableHashSet<string> industries)
{
    public List<DraftItem> Items { get; } = [];

    public List<Instruction> Instructions { get; } = [];

    public List<ImportRemark> Remarks { get; } = remarks;

    public CatalogueItemKind? Part { get; private set; }

    public string Industry { get; set; } = "";

    /// <summary>Whether a part, an item or an instruction has been met; what stands before is title and letter.</summary>
    public bool HasBegun { get; set; }

    public DraftItem? Last => Items.Count > 0 ? Items[^1] : null;

    public void Open(CatalogueItemKind part)
    {
        (Part, Industry, HasBegun) = (part, "", true);
    }

    public DraftItem Begin(ImportLine line)
    {
        var item = new DraftItem(line, Part, Industry);
        Items.Add(item);
        HasBegun = true;
        return item;
    }

    /// <summary>Whether the name is that of an industry already known.</summary>
    public bool IsKnownIndustry(string name) => industries.Contains(OfficialLetters.Compact(name));

    /// <summary>Takes a line outside of items: a heading, front matter, or something not placed.</summary>
    public void TakeLoose(ImportLine line)
    {
        if (OfficialWords.PartOf(line.Folded) is { } part)
        {
            Open(part);
        }
        else if (OfficialWords.IsTitle(line.Folded))
        {
            Remarks.Add(line.Remark(ImportRemarkKind.LeftOut, "The title."));
        }
        else if (!HasBegun)
        {
            Remarks.Add(line.Remark(ImportRemarkKind.LeftOut, "Stands before the first part."));
        }
        else if (OfficialWords.IndustryOf(line) is { } industry)
        {
            Industry = industry;
        }
        else if (IsKnownIndustry(line.Text))
        {
            Industry = line.Text;
        }
        else
        {
            Remarks.Add(line.Remark(ImportRemarkKind.NotPlaced, "Belongs to no item."));
        }
    }
}
