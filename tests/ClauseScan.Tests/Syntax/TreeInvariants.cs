using ClauseScan.Syntax;
using ClauseScan.Text;

namespace ClauseScan.Tests.Syntax;

/// <summary>What holds of every tree, whatever the text.</summary>
internal static class TreeInvariants
{
    private const string HeadingMarks = ".:：。．–—-";

    /// <summary>The first broken rule, or null.</summary>
    internal static string? FirstBroken(SyntaxTree tree)
    {
        if (tree.Root.Span != new TextSpan(0, tree.Text.Length))
        {
            return "The root is not the whole text.";
        }

        var covered = new byte[tree.Text.Length];
        foreach (var node in tree.Root.DescendantsAndSelf())
        {
            if (BrokenNesting(node) is { } broken)
            {
                return broken;
            }

            Cover(node, covered);
        }

        for (var i = 0; i < covered.Length; i++)
        {
            var expected = char.IsWhiteSpace(tree.Text.Content[i]) || !IsInBlock(tree.Text, i) ? covered[i] <= 1 : covered[i] == 1;
            if (!expected)
            {
                return $"Position {i} is covered {covered[i]} times.";
            }
        }

        return null;

        void Cover(SyntaxNode node, byte[] into)
        {
            switch (node)
            {
                case SentenceSyntax:
                    Add(node.Span);
                    break;
                case ProvisionSyntax provision:
                    Add(provision.LabelSpan);
                    if (provision.HeadingSpan is { } heading)
                    {
                        Add(heading);
                        AddMark(heading.End, provision.Children.FirstOrDefault(c => c.Span.Start >= heading.End)?.Span.Start ?? provision.Span.End + 1);
                    }

                    break;
                case ScheduleSyntax schedule:
                    Add(schedule.HeadingSpan);
                    break;
            }

            void Add(TextSpan span)
            {
                for (var i = span.Start; i < span.End; i++)
                {
                    into[i]++;
                }
            }

            // The stop or colon that closes a heading belongs to the provision alone.
            void AddMark(int at, int end)
            {
                while (at < end && at < into.Length && char.IsWhiteSpace(tree.Text.Content[at]))
                {
                    at++;
                }

                if (at < end && at < into.Length && HeadingMarks.Contains(tree.Text.Content[at], StringComparison.Ordinal))
                {
                    into[at]++;
                }
            }
        }
    }

    private static string? BrokenNesting(SyntaxNode node)
    {
        var end = node.Span.Start;
        foreach (var child in node.Children)
        {
            if (child.Parent != node || !node.Span.Contains(child.Span))
            {
                return $"{child.GetType().Name} {child.Span} lies outside its parent {node.Span}.";
            }

            if (child.Span.Start < end)
            {
                return $"{child.GetType().Name} {child.Span} overlaps what comes before it.";
            }

            end = child.Span.End;
        }

        return null;
    }

    private static bool IsInBlock(SourceText text, int position)
    {
        var low = 0;
        var high = text.Blocks.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var span = text.Blocks[middle].Span;
            if (span.Contains(position))
            {
                return true;
            }

            (low, high) = position < span.Start ? (low, middle - 1) : (middle + 1, high);
        }

        return false;
    }
}
