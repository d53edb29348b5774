namespace PortConstants.Generator.Emit;

/// <summary>Names as C# source spells them.</summary>
internal static class CSharpName
{
    /// <summary>A name with dots; a part that begins with a small letter may be a keyword, so it gets an <c>@</c>.</summary>
    public static string Escape(string name) =>
        string.Join(".", name.Split('.').Select(part => char.IsLower(part[0]) ? "@" + part : part));
}
