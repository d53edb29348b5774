namespace PortConstants.Analyzers.Configuration.Dockerfile;

/// <summary>
/// The characters that variables may add to the text of a Dockerfile. Variables that hold each other several times would double a value
/// with each line; without the budget the last lines of a small file fill the memory.
/// </summary>
/// <param name="length">The length of the file.</param>
internal sealed class DockerfileBudget(int length)
{
    // No file of a real program comes near.
    private const int Least = 100_000;
    private const int Times = 8;

    private long _left = Least + (long)Times * length;

    /// <summary>Whether a value may still replace the name of its variable, which stays as it is written otherwise.</summary>
    public bool Take(int characters)
    {
        if (characters > _left)
            return false;
        _left -= characters;
        return true;
    }
}
