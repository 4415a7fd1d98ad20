using System.Text;

namespace ClauseScan.Documents.Word;

/// <summary>The fields that are open: each shows its result and hides its code.</summary>
internal sealed class FieldStack
{
    private const int MostOpen = 64;

    private readonly List<Field> _fields = [];
    private int _unkept;
    private int _simpleContents;

    /// <summary>Whether the code of a field is being read.</summary>
    internal bool IsInCode => _fields.Exists(static f => f.IsInCode);

    /// <summary>Whether the result of a table of contents is being read.</summary>
    internal bool IsInContents => _simpleContents > 0 || _fields.Exists(static f => f is { IsContents: true, IsInCode: false });

    /// <summary>Takes up a field's mark: "begin", "separate" or "end"; gives what the field shows where it ends with no result, else null.</summary>
    internal string? Mark(string? kind)
    {
        string? shown = null;
        switch (kind)
        {
            case "begin" when _fields.Count == MostOpen:
                _unkept++;
                break;
            case "begin":
                _fields.Add(new Field());
                break;
            case "separate" or "end" when _unkept > 0:
                _unkept -= kind == "end" ? 1 : 0;
                break;
            case "separate" when _fields.Count > 0:
                _fields[^1].IsInCode = false;
                break;
            case "end" when _fields.Count > 0:
                shown = _fields[^1].IsInCode ? ShownField.Of(_fields[^1].Code.ToString()) : null;
                _fields.RemoveAt(_fields.Count - 1);
                break;
        }

        return shown;
    }

    /// <summary>Takes up a piece of a field's code.</summary>
    internal void Code(string code)
    {
        if (_fields.Count == 0)
        {
            return;
        }

        var field = _fields[^1];
        field.IsContents |= IsContents(code);
        if (field.Code.Length + code.Length <= ShownField.LongestCode)
        {
            field.Code.Append(code);
        }
    }

    /// <summary>Enters or leaves a table of contents that is no marked field.</summary>
    internal void AddContents(int step) => _simpleContents += step;

    /// <summary>Whether the code is that of a table of contents.</summary>
    internal static bool IsContents(string code)
    {
        var trimmed = code.AsSpan().TrimStart();
        return trimmed.StartsWith("TOC", StringComparison.OrdinalIgnoreCase) && (trimmed.Length == 3 || char.IsWhiteSpace(trimmed[3]));
    }

    private sealed class Field
    {
        internal bool IsInCode { get; set; } = true;

        internal bool IsContents { get; set; }

        internal StringBuilder Code { get; } = new();
    }
}
