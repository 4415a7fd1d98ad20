namespace ClauseScan.Documents.Word;

internal sealed partial class StoryReader
{
    /// <summary>Writes a formula on one line: fractions with a stroke, "^" and "_" before what is raised or lowered.</summary>
    private void MathElement()
    {
        switch (_cursor.Name)
        {
            case "t":
                Characters(isMapped: false);
                break;
            case "num":
                Grouped("");
                break;
            case "den":
                Grouped("/");
                break;
            case "sup":
                Grouped("^");
                break;
            case "sub":
                Grouped("_");
                break;
            case "deg":
                Children();
                break;
            case "rad":
                Delimited("√(", ")");
                break;
            case "d":
                Delimited("(", ")");
                break;
            case "nary":
                Summed();
                break;
            case "chr" when _cursor.Value is { Length: 1 or 2 } sign:
                Append(sign, isMapped: false);
                _cursor.Skip();
                break;
            case "accPr" or "groupChrPr" or "barPr" or "ctrlPr" or "rPr":
                _cursor.Skip();
                break;
            case "fName" or "mr" or "lim":
                Children();
                Append(" ", isMapped: false);
                break;
            default:
                Children();
                break;
        }
    }

    /// <summary>Writes a part of a formula after a sign, in brackets where it is more than one word or number.</summary>
    private void Grouped(string sign)
    {
        var buffer = _state.Buffer;
        var start = buffer.Length;
        Children();
        if (buffer.Length == start)
        {
            return;
        }

        if (buffer.IsOneTerm(start))
        {
            buffer.Insert(start, sign);
        }
        else
        {
            buffer.Insert(start, sign + "(");
            Append(")", isMapped: false);
        }
    }

    /// <summary>Writes what stands in brackets or under a root, its parts set apart by commas.</summary>
    private void Delimited(string open, string close)
    {
        if (_cursor.IsEmpty)
        {
            return;
        }

        var isOpen = false;
        var depth = _cursor.Depth;
        while (_cursor.ReadChild(depth))
        {
            if (_cursor.Name == "dPr")
            {
                (open, close) = Brackets();
            }
            else if (_cursor.Name == "e")
            {
                Append(isOpen ? ", " : open, isMapped: false);
                isOpen = true;
                Children();
            }
            else
            {
                Element();
            }
        }

        Append(isOpen ? close : "", isMapped: false);
    }

    /// <summary>Writes a sum, an integral or the like: its sign, its bounds, and apart from them what it is taken of.</summary>
    private void Summed()
    {
        if (_cursor.IsEmpty)
        {
            return;
        }

        var depth = _cursor.Depth;
        while (_cursor.ReadChild(depth))
        {
            var start = _state.Buffer.Length;
            if (_cursor.Name == "e")
            {
                Append(" ", isMapped: false);
            }

            var isSign = _cursor.Name == "naryPr";
            Element();
            if (isSign && _state.Buffer.Length == start)
            {
                Append("∫", isMapped: false);
            }
        }
    }

    private (string Open, string Close) Brackets()
    {
        var (open, close) = ("(", ")");
        if (_cursor.IsEmpty)
        {
            return (open, close);
        }

        var depth = _cursor.Depth;
        while (_cursor.ReadChild(depth))
        {
            (open, close) = _cursor.Name switch
            {
                "begChr" => (Shortened(_cursor.Value), close),
                "endChr" => (open, Shortened(_cursor.Value)),
                _ => (open, close),
            };
            _cursor.Skip();
        }

        return (open, close);

        static string Shortened(string? sign) => sign is { Length: <= 2 } ? sign : "";
    }
}
