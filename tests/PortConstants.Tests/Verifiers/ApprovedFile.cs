using System.Text;

namespace PortConstants.Tests.Verifiers;

/// <summary>A file of the repository that a test computes: the test fails when the two differ, and shows the lines.</summary>
public static class ApprovedFile
{
    /// <summary>The environment variable that makes the tests write the files instead.</summary>
    public const string Accept = "PORTCONSTANTS_ACCEPT";

    /// <summary>Compares a text with the file, or writes the file if <see cref="Accept"/> is <c>1</c>.</summary>
    /// <param name="path">The path in the repository.</param>
    /// <param name="actual">What the file has to hold.</param>
    public static void Verify(string path, string actual)
    {
        var file = Path.Combine(TestFolders.Repository, path);
        var approved = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        actual = actual.ReplaceLineEndings("\n");
        if (approved == actual)
            return;
        if (Environment.GetEnvironmentVariable(Accept) == "1")
            File.WriteAllText(file, actual);
        else
            Assert.Fail($"{path} differs. If that is on purpose: dotnet test tests/PortConstants.Tests --filter Repository -e {Accept}=1\n{Difference(approved.Split('\n'), actual.Split('\n'))}");
    }

    /// <summary>The lines that are in one of the texts only, in their order.</summary>
    private static string Difference(string[] before, string[] after)
    {
        var text = new StringBuilder();
        foreach (var line in before.Except(after))
            text.Append("- ").AppendLine(line);
        foreach (var line in after.Except(before))
            text.Append("+ ").AppendLine(line);
        return text.Length > 0 ? text.ToString() : "The same lines in another order or number.";
    }
}
