namespace PortConstants.CodeFixes;

/// <summary>A code action.</summary>
/// <param name="Title">Its text in the menu of the light bulb.</param>
/// <param name="Key">The same for the fixes that Fix All makes together.</param>
/// <param name="Edit">What it changes.</param>
internal sealed record PortFix(string Title, string Key, PortEdit Edit);
