using PortConstants.Tables;

namespace PortConstants.Knowledge;

/// <summary>What is known of the rows of <c>data/ports.csv</c> and <c>data/services.csv</c>, beside what everybody's tables have.</summary>
public static class PackagedPorts
{
    private static readonly Lazy<Facts> Read = new(() => new Facts());

    /// <summary>The number of a constant; -1 where the tables have none of this name.</summary>
    public static int NumberOf(string constant) => Read.Value.Numbers.TryGetValue(constant, out var number) ? number : -1;

    /// <summary>
    /// The words of which one has to be near a number that people choose freely, before anything names the service of a row for it; empty
    /// where the number belongs to the service alone.
    /// </summary>
    public static string[] EvidenceOf(string row) => Read.Value.Evidence.TryGetValue(row, out var words) ? words : [];

    /// <summary>Whether a URL of http or https reaches the service of a row.</summary>
    public static bool IsHttp(string row) => Read.Value.Http.Contains(row);

    /// <summary>The constant of the same service over TLS; empty where the tables have none.</summary>
    public static string EncryptedOf(string constant) => Read.Value.Encrypted.TryGetValue(constant, out var twin) ? twin : "";

    private sealed class Facts
    {
        public readonly Dictionary<string, int> Numbers = new(StringComparer.Ordinal);
        public readonly Dictionary<string, string[]> Evidence = new(StringComparer.Ordinal);
        public readonly HashSet<string> Http = new(StringComparer.Ordinal);
        public readonly Dictionary<string, string> Encrypted = new(StringComparer.Ordinal);

        public Facts()
        {
            Add(new DataFile("ports.csv"));
            Add(new DataFile("services.csv"));
        }

        private void Add(DataFile file)
        {
            while (file.Read())
            {
                var name = file.Text("name");
                var constants = file.List("members") is { Length: > 0 } members ? members : [name];
                AddFacts(file, name);
                foreach (var constant in constants)
                    AddFacts(file, constant);
                if (PortSet.Parse(file.Text("port"), out var ports) == PortSetError.None)
                    AddNumbers(constants, ports);
            }
        }

        private void AddFacts(DataFile file, string name)
        {
            if (file.List("evidence") is { Length: > 0 } words)
                Evidence[name] = words;
            if (file.Text("http") == "yes")
                Http.Add(name);
            if (file.Text("encrypted") is { Length: > 0 } encrypted)
                Encrypted[name] = encrypted;
        }

        private void AddNumbers(string[] constants, PortSet ports)
        {
            var index = 0;
            foreach (var port in ports.Ports())
            {
                if (index == constants.Length)
                    break;
                Numbers[constants[index++]] = port;
            }
        }
    }
}
