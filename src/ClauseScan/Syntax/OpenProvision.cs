using ClauseScan.Text;

namespace ClauseScan.Syntax;

/// <summary>A provision whose end the parser has not reached.</summary>
internal sealed class OpenProvision(ProvisionNumber number, ProvisionKind kind, string label, TextSpan labelSpan, Language language, int successor)
{
    internal ProvisionNumber Number { get; } = number;

    internal ProvisionKind Kind { get; } = kind;

    /// <summary>The language of the number or, where that tells none, of the words after it.</summary>
    internal Language Language { get; } = language;

    /// <summary>The position of the number that continues this one, or -1.</summary>
    internal int Successor { get; } = successor;

    internal TextSpan LabelSpan { get; } = labelSpan;

    internal TextSpan? HeadingSpan { get; set; }

    /// <summary>Whether nothing but the number was read so far.</summary>
    internal bool AwaitsHeading { get; set; } = true;

    /// <summary>Whether the layout shows the number as part of a heading.</summary>
    internal bool IsHeading { get; init; }

    /// <summary>The cell of a table that the number stands in, or null.</summary>
    internal TableCell? Cell { get; init; }

    /// <summary>The last part of the last "6.3" below this "6".</summary>
    internal int LastChild { get; set; }

    internal List<SyntaxNode> Children { get; } = [];

    internal ProvisionSyntax Close(ProvisionKind? parentKind)
    {
        var end = HeadingSpan is { } heading ? Math.Max(heading.End, LabelSpan.End) : LabelSpan.End;
        end = Children.Count > 0 ? Math.Max(end, Children[^1].Span.End) : end;
        var isSubClause = Kind == ProvisionKind.ListItem && parentKind == ProvisionKind.Clause && Children.Exists(c => c is ProvisionSyntax);
        return new ProvisionSyntax(
            TextSpan.FromBounds(LabelSpan.Start, end),
            isSubClause ? ProvisionKind.SubClause : Kind,
            label,
            LabelSpan,
            HeadingSpan,
            [.. Children]);
    }
}
