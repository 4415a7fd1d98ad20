using ClauseScan.Syntax;

namespace ClauseScan.Semantics;

/// <summary>The provisions and schedules of an agreement by the labels that references use.</summary>
internal sealed class ProvisionIndex
{
    private readonly AgreementSyntax _root;

    /// <summary>By schedule, or the root for the body, and label.</summary>
    private readonly Dictionary<SyntaxNode, Dictionary<string, ProvisionSyntax>> _provisions = [];

    /// <summary>By the provision or schedule that holds the item, and label.</summary>
    private readonly Dictionary<SyntaxNode, Dictionary<string, ProvisionSyntax>> _items = [];
    private readonly Dictionary<string, ScheduleSyntax> _schedules = new(StringComparer.Ordinal);

    private readonly List<SyntaxNode> _inOrder = [];

    internal ProvisionIndex(AgreementSyntax root)
    {
        _root = root;
        AddAll();
    }

    /// <summary>The innermost provision or schedule around a position, or null.</summary>
    internal SyntaxNode? Around(int position)
    {
        int low = 0, high = _inOrder.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _inOrder[middle].Span.Start <= position ? (middle + 1, high) : (low, middle);
        }

        var node = low == 0 ? null : _inOrder[low - 1];
        while (node is not null && (!node.Span.Contains(position) || node is not (ProvisionSyntax or ScheduleSyntax)))
        {
            node = node.Parent;
        }

        return node;
    }

    internal ScheduleSyntax? Schedule(string key) => _schedules.GetValueOrDefault(key) ?? _schedules.GetValueOrDefault(OtherKind(key));

    /// <summary>
    /// The provision of a label, seen from the schedule that holds the reference, else from the body; the parts behind it ("(b)", "(ii)")
    /// looked up one below the other.
    /// </summary>
    internal ProvisionSyntax? Provision(SyntaxNode? schedule, string key, IEnumerable<string> parts)
    {
        var found = (schedule is null ? null : At(_provisions, schedule, key)) ?? At(_provisions, _root, key);
        foreach (var part in parts)
        {
            if (found is null)
            {
                return null;
            }

            found = At(_items, found, part);
        }

        return found;
    }

    /// <summary>The list item of a label next to a place: among the items of the provisions around it, inner ones first.</summary>
    internal ProvisionSyntax? Item(SyntaxNode? from, string key)
    {
        for (var ancestor = from; ancestor is not null; ancestor = ancestor.Parent)
        {
            if (At(_items, ancestor, key) is { } item)
            {
                return item;
            }
        }

        return null;
    }

    /// <summary>Annex I and 附件一 are one schedule in an agreement of two languages.</summary>
    private string OtherKind(string key)
    {
        var number = LabelKey.NumberOf(key);
        var isChinese = FoldedText.HoldsChinese(key);
        foreach (var candidate in _schedules.Keys)
        {
            if (FoldedText.HoldsChinese(candidate) != isChinese && number.Length > 0 && LabelKey.NumberOf(candidate) == number)
            {
                return candidate;
            }
        }

        return string.Empty;
    }

    private void AddAll()
    {
        var stack = new Stack<Place>();
        stack.Push(new Place(_root, _root, null));
        while (stack.TryPop(out var next))
        {
            var (current, within, parent) = next;
            if (current is ScheduleSyntax named)
            {
                _inOrder.Add(named);
                within = named;
                parent = named;
                if (LabelKey.OfSchedule(named.Label) is { } key)
                {
                    _schedules.TryAdd(key, named);
                }
            }
            else if (current is ProvisionSyntax provision)
            {
                _inOrder.Add(provision);
                AddProvision(provision, within, parent);
                parent = provision;
            }

            for (var i = current.Children.Length - 1; i >= 0; i--)
            {
                stack.Push(new Place(current.Children[i], within, parent));
            }
        }
    }

    private void AddProvision(ProvisionSyntax provision, SyntaxNode scope, SyntaxNode? parent)
    {
        var key = LabelKey.OfProvision(provision.Label);
        if (provision.Kind != ProvisionKind.ListItem && !key.StartsWith('('))
        {
            Put(_provisions, scope, key, provision);
        }

        var bracket = key.IndexOf('(', StringComparison.Ordinal);
        var last = bracket > 0 ? key[key.LastIndexOf('(')..].TrimEnd(')') + ")" : key;
        var item = last.StartsWith('(') ? last : $"({last})";
        if (parent is not null)
        {
            Put(_items, parent, item, provision);
        }
    }

    private static ProvisionSyntax? At(Dictionary<SyntaxNode, Dictionary<string, ProvisionSyntax>> table, SyntaxNode scope, string key) =>
        table.TryGetValue(scope, out var row) && row.TryGetValue(key, out var found) ? found : null;

    private static void Put(Dictionary<SyntaxNode, Dictionary<string, ProvisionSyntax>> table, SyntaxNode scope, string key, ProvisionSyntax provision)
    {
        if (!table.TryGetValue(scope, out var row))
        {
            table.Add(scope, row = new Dictionary<string, ProvisionSyntax>(StringComparer.Ordinal));
        }

        row.TryAdd(key, provision);
    }

    /// <summary>A node with the schedule, or the root, that it lies in, and the provision or schedule above it.</summary>
    private sealed record Place(SyntaxNode Node, SyntaxNode Scope, SyntaxNode? Parent);
}
