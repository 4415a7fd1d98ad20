namespace ClauseScan.Documents.Word;

/// <summary>The older form fields, whose box or choice no run holds.</summary>
internal static class FormField
{
    /// <summary>What the form field shows that the element "fldChar" under the cursor defines; empty where it defines none.</summary>
    internal static string Read(PartCursor cursor)
    {
        if (cursor.IsEmpty)
        {
            return "";
        }

        var choices = new List<string>();
        var (isBox, isDefault, chosen) = (false, false, 0);
        bool? isChecked = null;
        var depth = cursor.Depth;
        while (cursor.ReadChild(depth))
        {
            switch (cursor.Name)
            {
                case "checkBox":
                    isBox = true;
                    break;
                case "checked":
                    isChecked = cursor.IsOn;
                    break;
                case "default":
                    isDefault = cursor.IsOn;
                    break;
                case "result":
                    chosen = cursor.Number ?? 0;
                    break;
                case "listEntry":
                    choices.Add(cursor.Value ?? "");
                    break;
            }
        }

        return isBox ? isChecked ?? isDefault ? "☒" : "☐"
            : chosen >= 0 && chosen < choices.Count ? choices[chosen]
            : "";
    }
}
