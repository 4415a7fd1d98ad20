namespace ClauseScan.Web.Files;

/// <summary>A folder that no other user of the machine can look into.</summary>
internal static class PrivateFolder
{
    /// <summary>Makes it, unless it is there; then its rights are left as somebody set them.</summary>
    public static void Create(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
