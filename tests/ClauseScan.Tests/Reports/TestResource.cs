namespace ClauseScan.Tests.Reports;

internal static class TestResource
{
    public static string Text(string name)
    {
        using var stream = typeof(TestResource).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource {name} is missing.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
