namespace PortConstants.CodeFixes;

/// <summary>One line under the light bulb.</summary>
/// <param name="Title">What the line says.</param>
/// <param name="Key">The same for the fixes that Fix All makes together.</param>
/// <param name="Edit">What it changes.</param>
internal sealed record PortFix(string Title, string Key, PortEdit Edit);
