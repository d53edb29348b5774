using PortConstants.Tables;

namespace PortConstants.Knowledge;

/// <summary>All products and protocols of <c>data/products.csv</c>, by what shows that they are spoken.</summary>
public static class Products
{
    private static readonly Lazy<Index> Read = new(() => new Index());
    private static readonly Lazy<Dictionary<int, List<Product>>> OfPorts = new(ReadPorts);

    // The compiler does not ask for it, and it needs the numbers of all constants.
    private static readonly Lazy<Dictionary<string, Product>> ByConstant = new(ReadConstants);

    /// <summary>All, in the order of the file.</summary>
    public static IReadOnlyList<Product> All => Read.Value.All;

    /// <summary>The product of a key: <c>RabbitMq</c>.</summary>
    public static Product? Find(string name) => Get(Read.Value.ByName, name);

    /// <summary>The product of a URL's scheme, in any letter case.</summary>
    public static Product? OfScheme(string scheme) => Get(Read.Value.ByScheme, scheme);

    /// <summary>The product to which a word of a name belongs, in any letter case.</summary>
    public static Product? OfWord(string word) => Get(Read.Value.ByWord, word);

    /// <summary>The product that the library of a namespace connects to; the longest known beginning counts.</summary>
    public static Product? OfLibrary(string space)
    {
        for (var end = space.Length; end > 0; end = space.LastIndexOf('.', end - 1))
        {
            if (Get(Read.Value.ByLibrary, space.Substring(0, end)) is { } product)
                return product;
        }
        return null;
    }

    /// <summary>The product that a type connects to, by its own full name or by its namespace.</summary>
    public static Product? OfType(string type) => Get(Read.Value.ByType, type) ?? OfClient(type) ?? OfLibrary(type);

    /// <summary>Whether the last part of the name of a client is this one.</summary>
    public static bool MayBeClient(string typeName) => Read.Value.ClientNames.Contains(typeName);

    /// <summary>The product of a client that connects to its default port where it receives none, by its full name.</summary>
    public static Product? OfClient(string type) => Get(Read.Value.ByClient, type);

    /// <summary>
    /// Whether a word names a product whose servers are no .NET programs, so that who names it connects to it: to a "RedisServer" too.
    /// </summary>
    public static bool IsServerElsewhere(string word) => IsServed(word, ServedBy.ClientsAlone);

    /// <summary>Whether a word names a protocol that most programs use as a client, but an "SmtpServer" as a server.</summary>
    public static bool IsMostlyCalled(string word) => IsServed(word, ServedBy.MostlyClients);

    /// <summary>Whether a word is one of a product or of its servers.</summary>
    public static bool IsNamedBy(string word) => Read.Value.Served.ContainsKey(word);

    /// <summary>The product that is spoken on the port of a constant; the first in the file where several share it.</summary>
    public static Product? OfConstant(string constant) => Get(ByConstant.Value, constant);

    /// <summary>The product in a container image: <c>docker.io/bitnami/rabbitmq:4</c>.</summary>
    public static Product? OfImage(string image)
    {
        var name = image.Split('@')[0];
        if (name.LastIndexOf(':') is var colon && colon > name.LastIndexOf('/'))
            name = name.Substring(0, colon);
        for (var start = 0; start >= 0 && start < name.Length; start = name.IndexOf('/', start) + 1)
        {
            if (Get(Read.Value.ByImage, name.Substring(start)) is { } product)
                return product;
            if (name.IndexOf('/', start) < 0)
                break;
        }
        return null;
    }

    private static Dictionary<string, Product> ReadConstants()
    {
        var products = new Dictionary<string, Product>(StringComparer.Ordinal);
        foreach (var product in All)
        {
            foreach (var port in product.Ports.Concat(product.EncryptedPorts).Concat(product.ManagementPorts).Concat(product.ClusterPorts))
            {
                if (!products.ContainsKey(port.Name))
                    products.Add(port.Name, product);
            }
        }
        return products;
    }

    /// <summary>The products that have a port, in any role.</summary>
    public static IReadOnlyList<Product> WithPort(int port) => OfPorts.Value.TryGetValue(port, out var products) ? products : [];

    /// <summary>All ports of all products.</summary>
    public static IEnumerable<int> AllPorts => OfPorts.Value.Keys;

    private static Dictionary<int, List<Product>> ReadPorts()
    {
        var byPort = new Dictionary<int, List<Product>>();
        foreach (var product in All)
        {
            foreach (var port in product.AllPorts)
            {
                if (!byPort.TryGetValue(port.Number, out var products))
                    byPort.Add(port.Number, products = []);
                if (!products.Contains(product))
                    products.Add(product);
            }
        }
        return byPort;
    }

    private static bool IsServed(string word, ServedBy served) =>
        Read.Value.Served.TryGetValue(word, out var known) && known == served;

    private static Product? Get(Dictionary<string, Product> products, string key) =>
        products.TryGetValue(key, out var product) ? product : null;

    private sealed class Index
    {
        public readonly List<Product> All = [];
        public readonly Dictionary<string, Product> ByName = new(StringComparer.Ordinal);
        public readonly Dictionary<string, Product> ByScheme = new(StringComparer.OrdinalIgnoreCase);
        public readonly Dictionary<string, Product> ByWord = new(StringComparer.OrdinalIgnoreCase);
        public readonly Dictionary<string, Product> ByLibrary = new(StringComparer.Ordinal);
        public readonly Dictionary<string, Product> ByType = new(StringComparer.Ordinal);
        public readonly Dictionary<string, Product> ByClient = new(StringComparer.Ordinal);
        public readonly HashSet<string> ClientNames = new(StringComparer.Ordinal);
        public readonly Dictionary<string, ServedBy> Served = new(StringComparer.OrdinalIgnoreCase);
        public readonly Dictionary<string, Product> ByImage = new(StringComparer.OrdinalIgnoreCase);

        public Index()
        {
            for (var file = new DataFile("products.csv"); file.Read();)
                Add(new Product(file));
        }

        private void Add(Product product)
        {
            All.Add(product);
            ByName[product.Name] = product;
            Add(ByScheme, product.Schemes, product);
            Add(ByScheme, product.EncryptedSchemes, product);
            Add(ByWord, product.Words, product);
            Add(ByLibrary, product.Libraries, product);
            Add(ByType, product.Types, product);
            Add(ByClient, product.Clients, product);
            foreach (var client in product.Clients)
                ClientNames.Add(client.Substring(client.LastIndexOf('.') + 1));
            foreach (var word in product.Words)
                Served[word] = product.Served;
            foreach (var word in product.Servers)
                Served[word] = product.Served;
            Add(ByImage, product.Images, product);
        }

        private static void Add(Dictionary<string, Product> index, string[] keys, Product product)
        {
            foreach (var key in keys)
                index[key] = product;
        }
    }
}
